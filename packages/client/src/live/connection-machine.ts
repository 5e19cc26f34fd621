// When a training connects, waits, and gives up. Pure: create-link.ts performs the effects.
import type { closeCodes } from '@spotter/contract/live/close-codes';
import type { SpotterError } from '../spotter-error.ts';

/** Waits before the first try again, the second, and so on; the last holds for all further ones. */
export const retryDelaysMs = [0, 300, 1_000, 2_500, 5_000, 7_000] as const;

/** A training that never began is given up after so many tries: whoever waits for it should be told. */
const mostFirstTries = retryDelaysMs.length;

/** Of close codes: the server asks not to come back by oneself. */
const neverAgain = { from: 4_500, to: 4_999 } as const;
/** Of close codes: nothing was sent for long. There is no hurry to come back either. */
const idle: (typeof closeCodes)['idle']['code'] = 4_001;

export interface ConnectionState {
  readonly phase:
    | 'connecting' // A session is asked for, and its socket opened.
    | 'ready'
    | 'waiting' // Until the next try.
    | 'asleep' // Until there is something to send, or somebody looks.
    | 'over';
  /** Tries since it last worked. */
  readonly tries: number;
  readonly wasReady: boolean;
}

export type ConnectionEvent =
  | { readonly type: 'begun' }
  | { readonly type: 'ready' }
  /** The server has answered to what was sent: the connection works. */
  | { readonly type: 'worked' }
  /** No session was to be had. */
  | { readonly type: 'refused'; readonly error: SpotterError }
  | { readonly type: 'closed'; readonly error: SpotterError }
  /** Nothing is heard of the server, or the session is of no use: the socket is let go. */
  | { readonly type: 'lost'; readonly error: SpotterError }
  | { readonly type: 'waited' }
  /** The network is back, or somebody looks at the page again. */
  | { readonly type: 'woke' }
  /** There is something to send. */
  | { readonly type: 'wanted' }
  | { readonly type: 'ended' };

export type ConnectionEffect =
  | { readonly type: 'connect' }
  | { readonly type: 'wait'; readonly ms: number }
  | { readonly type: 'stop_waiting' }
  /** Asks the server whether it is still there. */
  | { readonly type: 'probe' }
  | { readonly type: 'drop' }
  /** It is over; with an error where nobody asked for it. */
  | { readonly type: 'finish'; readonly error?: SpotterError };

export interface Step {
  readonly state: ConnectionState;
  readonly effects: readonly ConnectionEffect[];
}

export const notBegun: ConnectionState = { phase: 'asleep', tries: 0, wasReady: false };

function finish(state: ConnectionState, error?: SpotterError): Step {
  return {
    state: { ...state, phase: 'over' },
    effects: [error ? { type: 'finish', error } : { type: 'finish' }],
  };
}

function connect(state: ConnectionState, ...before: ConnectionEffect[]): Step {
  return { state: { ...state, phase: 'connecting' }, effects: [...before, { type: 'connect' }] };
}

/** Whether the server may answer otherwise the next time. */
function mayPass({ code, status }: SpotterError): boolean {
  if (code === 'client.unreachable' || code === 'client.timeout') return true;
  return status === 429 || status >= 500;
}

function retry(state: ConnectionState, error: SpotterError, random: number): Step {
  if (!state.wasReady && state.tries + 1 >= mostFirstTries) return finish(state, error);
  const delay = retryDelaysMs[Math.min(state.tries, retryDelaysMs.length - 1)] ?? 0;
  // Clients that were cut off or turned away together come back one after the other.
  const askedMs = (error.retryAfterMs ?? 0) * (1 + random / 2);
  const ms = Math.round(Math.max(delay * (0.75 + random / 2), askedMs));
  return {
    state: { ...state, phase: 'waiting', tries: state.tries + 1 },
    effects: [{ type: 'wait', ms }],
  };
}

function close(state: ConnectionState, error: SpotterError, random: number): Step {
  if (error.status >= neverAgain.from && error.status <= neverAgain.to) return finish(state, error);
  if (error.status === idle) return { state: { ...state, phase: 'asleep' }, effects: [] };
  return retry(state, error, random);
}

function wake(state: ConnectionState): Step {
  switch (state.phase) {
    case 'waiting':
      return connect(state, { type: 'stop_waiting' });
    case 'asleep':
      return connect(state);
    case 'ready':
      return { state, effects: [{ type: 'probe' }] };
    case 'connecting':
    case 'over':
      return { state, effects: [] };
  }
}

/** @param random 0 to 1, below 1 */
export function transition(state: ConnectionState, event: ConnectionEvent, random: number): Step {
  const stay: Step = { state, effects: [] };
  const isConnected = state.phase === 'connecting' || state.phase === 'ready';
  if (state.phase === 'over') return stay;
  switch (event.type) {
    case 'begun':
      return connect(state);
    case 'ready':
      return isConnected ? { state: { ...state, phase: 'ready', wasReady: true }, effects: [] } : stay;
    case 'worked':
      return { state: { ...state, tries: 0 }, effects: [] };
    case 'refused':
      if (!isConnected) return stay;
      return state.wasReady && mayPass(event.error)
        ? retry(state, event.error, random)
        : finish(state, event.error);
    case 'closed':
      return isConnected ? close(state, event.error, random) : stay;
    case 'lost': {
      if (!isConnected) return stay;
      const next = retry(state, event.error, random);
      return { ...next, effects: [{ type: 'drop' }, ...next.effects] };
    }
    case 'waited':
      return state.phase === 'waiting' ? connect(state) : stay;
    case 'woke':
      return wake(state);
    case 'wanted':
      return state.phase === 'asleep' && state.wasReady ? connect(state) : stay;
    case 'ended': {
      const { effects, ...over } = finish(state);
      return { ...over, effects: [{ type: 'stop_waiting' }, { type: 'drop' }, ...effects] };
    }
  }
}
