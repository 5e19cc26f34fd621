import type { ServerMessage } from '@spotter/contract/live/server-messages';
import { SpotterError } from '../spotter-error.ts';

export type LiveError = Extract<ServerMessage, { type: 'error' }>;

/** What the server says is wrong, on the socket. */
export function readLiveError({ code, message, retry_after_ms: retryAfterMs }: LiveError): SpotterError {
  return new SpotterError(code, message, { retryAfterMs });
}
