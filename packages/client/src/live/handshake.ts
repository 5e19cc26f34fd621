// What a new session is greeted with, and what its answer means. Pure: create-training.ts performs it.
import type { Configure, NextExercise } from '@spotter/contract/live/client-messages';
import type { ReadyMessage } from '@spotter/contract/live/ready-message';
import type { SpotterError } from '../spotter-error.ts';
import type { TrainingOptions } from './training.ts';

/** An old socket that only seems to be there is found out within two seconds; after so many tries nothing will come of it. */
const mostRefusals = 5;

/** So many sessions are remembered; a connection may break between a session's taking over and its saying so. */
const mostCandidates = 3;

export interface Handshake {
  /** Sessions one of which the workout is at, the newest first; none before the first that was ready. */
  readonly candidates: readonly string[];
  /** The session that was greeted and has not answered. */
  readonly greeted: string | undefined;
  /** What is asked for, should the session begin anew. */
  readonly wanted: TrainingOptions;
  /** Sessions in a row that could not continue. */
  readonly refusals: number;
  /** What the server said of this session before it was ready. */
  readonly refusal: { readonly error: SpotterError; readonly retryable: boolean } | undefined;
}

export function beginHandshake(wanted: TrainingOptions): Handshake {
  return { candidates: [], greeted: undefined, wanted, refusals: 0, refusal: undefined };
}

/**
 * @param session that is to be greeted
 * @param lastEvent that was seen
 * @param lastSeq of the last frame that was answered; those after what the server has stored are sent again
 */
export function greet(
  state: Handshake,
  session: string,
  lastEvent: number,
  lastSeq?: number,
): { next: Handshake; greeting: Configure } {
  const { candidates: known, greeted, refusals, wanted } = state;
  // One that never answered may have taken over all the same.
  const candidates =
    known.length > 0 && greeted !== undefined ? [greeted, ...known].slice(0, mostCandidates) : known;
  const next = { ...state, candidates, greeted: session, refusal: undefined };
  const from = candidates[refusals % candidates.length];
  if (from === undefined) return { next, greeting: { type: 'configure', ...wanted } };
  const seen = { last_event: lastEvent, ...(lastSeq === undefined ? {} : { last_seq: lastSeq }) };
  return { next, greeting: { type: 'configure', continue: { session: from, ...seen } } };
}

/** The training goes on, or begins, in this session. */
interface Go {
  readonly type: 'go';
  readonly continued: NonNullable<ReadyMessage['continued']> | null;
}

export type Setback =
  /** Another session may be able to continue. */
  | { readonly type: 'again'; readonly error: SpotterError }
  /** The workout cannot be continued: this session has to be told everything. */
  | { readonly type: 'anew'; readonly error: SpotterError | undefined }
  /** Nothing comes of it. */
  | { readonly type: 'failed'; readonly error: SpotterError };

const beginAnew = (state: Handshake, error?: SpotterError): { next: Handshake; verdict: Setback } => ({
  // What answers the greeting that follows is taken as the first.
  next: { ...state, greeted: undefined, refusal: undefined, candidates: [], refusals: 0 },
  verdict: { type: 'anew', error },
});

/** @param chosen what is trained by now, where that was chosen after the first session had begun; a target belongs to its exercise */
export function greetAnew(
  state: Handshake,
  chosen: NextExercise | undefined,
): { next: Handshake; greeting: Configure } {
  let { wanted } = state;
  if (chosen) {
    const { target: _before, ...others } = wanted;
    const { type: _type, ...begun } = chosen;
    wanted = { ...others, ...begun };
  }
  return { next: { ...state, wanted }, greeting: { type: 'configure', ...wanted } };
}

/** What the server said before it was ready. It gets ready all the same, save where it did not understand the greeting. */
export function refuse(
  state: Handshake,
  error: SpotterError,
  retryable: boolean,
): { next: Handshake; verdict: Setback | undefined } {
  if (error.code !== 'live.malformed')
    return { next: { ...state, refusal: { error, retryable } }, verdict: undefined };
  if (state.candidates.length > 0) return beginAnew(state);
  return { next: state, verdict: { type: 'failed', error } };
}

export function judge(state: Handshake, ready: ReadyMessage): { next: Handshake; verdict: Go | Setback } {
  const { candidates, refusal, refusals } = state;
  const isFirst = candidates.length === 0;
  const answered = { ...state, greeted: undefined, refusal: undefined };
  if (!isFirst && !ready.continued) {
    if (refusal?.retryable && refusals < mostRefusals) {
      const next = { ...answered, refusals: refusals + 1 };
      return { next, verdict: { type: 'again', error: refusal.error } };
    }
    // The one that was asked may have been refused because another one has the workout, or had it all along.
    const others = candidates.toSpliced(refusals % candidates.length, 1);
    if (refusal && !refusal.retryable && others.length > 0) {
      const next = { ...answered, candidates: others, refusals: 0 };
      return { next, verdict: { type: 'again', error: refusal.error } };
    }
    return beginAnew(state, refusal?.error);
  }
  if (isFirst && !ready.settings.exercise && refusal) {
    return { next: answered, verdict: { type: 'failed', error: refusal.error } };
  }
  const next = { ...answered, candidates: [ready.session], refusals: 0 };
  return { next, verdict: { type: 'go', continued: ready.continued } };
}
