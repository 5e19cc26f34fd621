import type { ErrorCode } from '@spotter/contract/errors';
import type { LiveErrorCode } from '@spotter/contract/live/live-errors';
import type { FieldError } from '@spotter/contract/problem';

/** What goes wrong on this side of the wire. */
export type ClientErrorCode =
  | 'client.unreachable'
  | 'client.timeout'
  | 'client.unexpected_answer'
  | 'client.logged_out'
  | 'client.wrong_use'
  | 'client.closed'
  /** By an AbortSignal. */
  | 'client.aborted';

export type SpotterErrorCode = ErrorCode | LiveErrorCode | ClientErrorCode;

export interface ErrorDetails {
  /** Status of HTTP, or the code that the socket was closed with; 0 where nothing was answered. */
  readonly status?: number;
  /** How long to wait before the same is tried again, in milliseconds, where the server said so. */
  readonly retryAfterMs?: number | undefined;
  /** What is wrong with which part of the input. */
  readonly fields?: readonly FieldError[] | undefined;
  /** Give it when you report the error. */
  readonly requestId?: string | undefined;
  readonly cause?: unknown;
}

/** Every error of this package. `message` is a sentence that a person can act on: show it as it is. */
export class SpotterError extends Error {
  override readonly name = 'SpotterError';
  /** Stable: branch on it. */
  readonly code: SpotterErrorCode;
  readonly status: number;
  readonly retryAfterMs: number | undefined;
  readonly fields: readonly FieldError[];
  readonly requestId: string | undefined;

  constructor(code: SpotterErrorCode, sentence: string, details: ErrorDetails = {}) {
    super(sentence, { cause: details.cause });
    this.code = code;
    this.status = details.status ?? 0;
    this.retryAfterMs = details.retryAfterMs;
    this.fields = details.fields ?? [];
    this.requestId = details.requestId;
  }
}
