import { liveErrors, type LiveErrorCode } from '@spotter/contract/live/live-errors';
import type { ErrorMessage } from '@spotter/contract/live/server-messages';

/** What is known of one error, and not of its code as such. */
export interface ErrorDetails {
  readonly retryable?: boolean;
  /** When the same may work. */
  readonly retryAfterMs?: number | undefined;
}

/** @param sentence for people to read; it stands in the message twice, since existing pages differ in where they look */
export function errorMessage(
  code: LiveErrorCode,
  sentence: string,
  { retryable = liveErrors[code].retryable, retryAfterMs }: ErrorDetails = {},
): ErrorMessage {
  const message: ErrorMessage = { type: 'error', error: sentence, message: sentence, code, retryable };
  return retryAfterMs === undefined ? message : { ...message, retry_after_ms: retryAfterMs };
}
