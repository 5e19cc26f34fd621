import type { CloseName } from '@spotter/contract/live/close-codes';

/** The library has closed the socket by itself, for breaking RFC 6455 or a limit. */
export function closeFor(error: Error): CloseName {
  return 'code' in error && error.code === 'WS_ERR_UNSUPPORTED_MESSAGE_LENGTH' ? 'too_big' : 'abuse';
}
