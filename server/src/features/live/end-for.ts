import type { CloseName } from '@spotter/contract/live/close-codes';
import type { SessionEnd } from '../sessions/session-machine.ts';

/** A refused socket never had the session; otherwise the name of the close is the reason. */
export function endFor(name: CloseName): SessionEnd {
  const isRefusal =
    name === 'unknown' || name === 'token_refused' || name === 'already_ended' || name === 'already_claimed';
  return isRefusal ? 'socket_closed' : name;
}
