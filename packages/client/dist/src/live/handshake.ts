// What a new session is greeted with, and what its answer means. Pure: create-training.ts performs it.
import type { Configure } from '@spotter/contract/live/client-messages';
import type { ReadyMessage } from '@spotter/contract/live/ready-message';
import type { SpotterError } from '../spotter-error.ts';
import type { TrainingOptions } from './training.ts';

/** An old socket that only seems to be there is found out within two seconds; after so many tries nothing will come of it. */
const mostRefusals = 5;

export interface Handshake {
  /** The session whose workout goes on; undefined before the first. */
  readonly session: string | undefined;
  /** What is asked for, should the session begin anew. */
  readonly wanted: TrainingOptions;
  /** Whether the last greeting asked to continue. */
  readonly asked: boolean;
  /** Sessions in a row that could not continue. */
  readonly refusals: number;
  /** What the server said of this session before it was ready. */
  readonly refusal: { readonly error: SpotterError; readonly retryable: boolean } | undefined;
}

export function beginHandshake(wanted: TrainingOptions): Handshake {
  return { session: undefined, wanted, asked: false, refusals: 0, refusal: undefined };
}

/** @param lastEvent that was seen */
export function greet(state: Handshake, lastEvent: number): { next: Handshake; greeting: Configure } {
  const { session, wanted } = state;
  const next = { ...state, asked: session !== undefined, refusal: undefined };
  if (session === undefined) return { next, greeting: { type: 'configure', ...wanted } };
  return { next, greeting: { type: 'configure', continue: { session, last_event: lastEvent } } };
}

export type Verdict =
  /** The training goes on, or begins, in this session. */
  | { readonly type: 'go'; readonly continued: NonNullable<ReadyMessage['continued']> | null }
  /** Another session may be able to continue. */
  | { readonly type: 'again'; readonly error: SpotterError }
  /** The workout cannot be continued: this session has to be told everything. */
  | { readonly type: 'anew'; readonly greeting: Configure; readonly error: SpotterError | undefined }
  /** Nothing comes of it. */
  | { readonly type: 'failed'; readonly error: SpotterError };

export function judge(state: Handshake, ready: ReadyMessage): { next: Handshake; verdict: Verdict } {
  const { asked, refusal, refusals, session, wanted } = state;
  if (asked && !ready.continued) {
    if (refusal?.retryable && refusals < mostRefusals) {
      const next = { ...state, refusals: refusals + 1 };
      return { next, verdict: { type: 'again', error: refusal.error } };
    }
    return {
      next: { ...state, asked: false, session: ready.session, refusal: undefined },
      verdict: { type: 'anew', greeting: { type: 'configure', ...wanted }, error: refusal?.error },
    };
  }
  const isFirst = session === undefined;
  if (isFirst && !ready.settings.exercise && refusal) {
    return { next: state, verdict: { type: 'failed', error: refusal.error } };
  }
  const next = { ...state, session: ready.session, asked: false, refusals: 0, refusal: undefined };
  return { next, verdict: { type: 'go', continued: ready.continued } };
}
