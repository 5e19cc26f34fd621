// The life of a session as a pure machine: waiting for its socket, claimed by one, ended. Forward only.
import type { CloseName } from '@spotter/contract/live/close-codes';

/** Why a session ended, as it is stored. */
export type SessionEnd =
  | 'expired'
  | 'replaced'
  | 'socket_closed'
  | 'crashed'
  | Extract<
      CloseName,
      | 'ended_by_user'
      | 'ended_by_staff'
      | 'logged_out'
      | 'idle'
      | 'no_pong'
      | 'slow_reader'
      | 'overloaded'
      | 'abuse'
      | 'too_big'
      | 'server_stopping'
    >;

export type SessionState =
  | { readonly status: 'waiting' }
  | { readonly status: 'claimed' }
  | { readonly status: 'ended'; readonly reason: SessionEnd };

export type SessionEvent = { readonly type: 'claim' } | { readonly type: 'end'; readonly reason: SessionEnd };

/** What is to be done. A claim without an effect is admitted; results are stored by whoever holds the socket, as it closes. */
export type SessionEffect =
  | { readonly type: 'refuse_socket'; readonly close: 'already_claimed' | 'already_ended' }
  | { readonly type: 'close_socket'; readonly close: CloseName };

export interface SessionTransition {
  readonly state: SessionState;
  readonly effects: readonly SessionEffect[];
}

/** Ends that are told to an open socket by a close code; the others happened to the socket, or without one. */
function closeFor(reason: SessionEnd): CloseName | undefined {
  if (reason === 'socket_closed' || reason === 'crashed') return undefined;
  if (reason === 'expired' || reason === 'replaced') return 'already_ended';
  return reason;
}

export function transitionSession(state: SessionState, event: SessionEvent): SessionTransition {
  if (event.type === 'claim') {
    if (state.status === 'waiting') return { state: { status: 'claimed' }, effects: [] };
    const close = state.status === 'claimed' ? 'already_claimed' : 'already_ended';
    return { state, effects: [{ type: 'refuse_socket', close }] };
  }
  if (state.status === 'ended') return { state, effects: [] };
  const ended: SessionState = { status: 'ended', reason: event.reason };
  if (state.status === 'waiting') return { state: ended, effects: [] };
  const close = closeFor(event.reason);
  return { state: ended, effects: close === undefined ? [] : [{ type: 'close_socket', close }] };
}
