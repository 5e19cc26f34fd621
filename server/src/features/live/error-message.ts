import { liveErrors, type LiveErrorCode } from '@spotter/contract/live/live-errors';
import type { ErrorMessage } from '@spotter/contract/live/server-messages';

/**
 * @param sentence for people to read; it stands in the message twice, since existing pages differ in where they look
 * @param retryable where it is known better than of the code as such
 */
export function errorMessage(
  code: LiveErrorCode,
  sentence: string,
  retryable: boolean = liveErrors[code].retryable,
): ErrorMessage {
  return { type: 'error', error: sentence, message: sentence, code, retryable };
}
