import type { Problem } from '@spotter/contract/problem';
import type { FetchAnswer } from '../platform/ports.ts';
import { SpotterError } from '../spotter-error.ts';

/** Seconds, or a date, as RFC 9110, 10.2.3 has it. */
function readRetryAfterMs(header: string | null, nowMs: number): number | undefined {
  if (header === null) return undefined;
  const seconds = Number(header);
  const ms = Number.isFinite(seconds) ? seconds * 1000 : Date.parse(header) - nowMs;
  return Number.isFinite(ms) ? Math.max(0, ms) : undefined;
}

function isProblem(body: unknown): body is Problem {
  const { code, detail } = (body ?? {}) as Partial<Record<string, unknown>>;
  return typeof code === 'string' && typeof detail === 'string';
}

/** Makes an error of an answer that is none of 200 to 299. */
export function explainAnswer(path: string, answer: FetchAnswer, body: unknown, nowMs: number): SpotterError {
  const { status } = answer;
  const retryAfterMs = readRetryAfterMs(answer.headers.get('retry-after'), nowMs);
  if (!isProblem(body)) {
    const sentence = `${path} answered ${status} without saying why. Is this the address of a Spotter?`;
    return new SpotterError('client.unexpected_answer', sentence, { status, retryAfterMs });
  }
  const { code, detail, errors, request_id: requestId } = body;
  return new SpotterError(code as SpotterError['code'], detail, {
    status,
    retryAfterMs,
    requestId,
    fields: errors,
  });
}
