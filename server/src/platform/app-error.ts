import { errors, type ErrorCode } from '@spotter/contract/errors';
import type { RuleError } from './remark.ts';

interface AppErrorOptions {
  /** What the caller reads: a sentence to act on, without internals. */
  readonly detail: string;
  /** What is wrong with which field of the input. */
  readonly fields?: readonly RuleError[];
  /** Extra response headers, such as Retry-After. */
  readonly headers?: Readonly<Record<string, string>>;
  /** For the log only. */
  readonly cause?: unknown;
}

/** An error that was foreseen: the error handler turns it into problem details with the status of its code. */
export class AppError extends Error {
  override readonly name = 'AppError';
  readonly code: ErrorCode;
  readonly detail: string;
  readonly fields: readonly RuleError[] | undefined;
  readonly headers: Readonly<Record<string, string>>;

  constructor(code: ErrorCode, options: AppErrorOptions) {
    super(`${code}: ${options.detail}`, { cause: options.cause });
    this.code = code;
    this.detail = options.detail;
    this.fields = options.fields;
    this.headers = options.headers ?? {};
  }

  get status(): number {
    return errors[this.code].status;
  }

  /** When the same may work, where that is known. */
  get retryAfterMs(): number | undefined {
    const seconds = this.headers['retry-after'];
    return seconds === undefined ? undefined : Number(seconds) * 1_000;
  }
}
