// Keeps how far sessions are, so that a new one goes on where the socket or the process of another one is gone.
import { copyOf } from '@spotter/coach/step/copy-of';
import type { Clock } from '../../platform/clock.ts';
import type { DatabaseTransaction } from '../../platform/database/database.ts';
import type { Alongside } from '../../platform/database/in-transaction.ts';
import { doEvery } from '../../platform/do-every.ts';
import type { SessionEnd } from '../sessions/session-machine.ts';
import type { Sessions } from '../sessions/run-sessions.ts';
import type { RecordedSet } from '../workouts/recorded-workout.ts';
import type { ContinuationsStore } from './continuations-store.ts';
import type { FoundExercise } from './find-exercise.ts';
import type { KeptSession } from './kept-session.ts';
import { readKeptSession, writeKeptSession } from './stored-session-state.ts';
import type { KeptTraining } from './training.ts';

/** So long after a drop a session may be continued. */
export const continueWithinMs = 10 * 60_000;
/** Nobody comes back to more. */
const mostOfOnePerson = 5;
const forgetEveryMs = 60_000;
/** What dropped here goes on with all that the coach has seen; of sessions beyond these with what is stored of that. */
const mostInMemory = 200;

/** A client may have seen more than was stored, where the server was killed; never so much more. */
const mostUntold = 1_000;

/** Ends after which nobody goes on. */
const final: ReadonlySet<SessionEnd> = new Set<SessionEnd>([
  'ended_by_user',
  'ended_by_staff',
  'logged_out',
  'abuse',
  'expired',
  'replaced',
]);

/** Whether a session that ended so may be continued. */
export function mayBeContinued(reason: SessionEnd): boolean {
  return !final.has(reason);
}

/** What a session goes on with. */
export interface Taken {
  readonly session: KeptSession;
  /** Of its workout, as they are stored. */
  readonly sets: readonly RecordedSet[];
}

/** `why` is a sentence that a person can act on; another session may try again only where time may change that. */
export type Continuation = Taken | { readonly why: string; readonly retryable: boolean };

export interface Continuations {
  /** How a session is now: what is to be written in one transaction with its workout. Undefined of one that was not configured. */
  readonly store: (sessionId: string, session: KeptSession | null) => Alongside | undefined;
  /** The same of one that has lost its socket. Null leaves nothing, and nobody can go on. */
  readonly leave: (sessionId: string, session: KeptSession | null) => Alongside;
  /**
   * What a session of this user has left, for another one of theirs; only one gets it.
   * @param lastEvent number of the last event that its client has seen
   */
  readonly take: (taken: {
    readonly from: string;
    readonly lastEvent: number;
    readonly to: string;
    readonly userId: number;
  }) => Promise<Continuation>;
  readonly close: () => Promise<void>;
}

export interface ContinuationsDeps {
  readonly store: ContinuationsStore;
  readonly clock: Clock;
  readonly sessions: Pick<Sessions, 'find' | 'endIfGone'>;
  readonly findExercise: (wanted: string | number) => Promise<FoundExercise>;
  /** Gives a workout to the session that goes on with it. */
  readonly handOver: (
    trx: DatabaseTransaction,
    userId: number,
    workoutId: string,
    sessionId: string,
  ) => Promise<readonly RecordedSet[]>;
  readonly onError: (error: unknown) => void;
}

const unknown = {
  why: 'There is no session of yours with this id that can be continued.',
  retryable: false,
};
const goesOn = {
  why: 'That session still has its socket. Close it first, or try again in a moment.',
  retryable: true,
};
const over = {
  why: 'That session is over: it was ended, or too long ago, or continued already.',
  retryable: false,
};
const changed = {
  why: 'The server has changed since: begin anew, what was done is stored.',
  retryable: false,
};

interface Remembered {
  readonly training: KeptTraining;
  /** How far the session was, which may not be stored. */
  readonly lastEvent: number;
  readonly lastSeq: number | null;
}

export function createContinuations(deps: ContinuationsDeps): Continuations {
  const { store, clock, sessions } = deps;
  /** The oldest first. */
  const inMemory = new Map<string, Remembered>();

  function write(sessionId: string, session: KeptSession | null): Alongside | undefined {
    if (!session) return undefined;
    const state = writeKeptSession(session);
    if (state === null) return undefined;
    const { workoutId, startedAt } = session.workout;
    const kept = {
      sessionId,
      workoutId: startedAt === null ? null : workoutId,
      keptUntil: clock.nowMs() + continueWithinMs,
      state,
    };
    return (trx) => store.put(trx, kept);
  }

  function remember(sessionId: string, training: KeptTraining, { events, frames }: KeptSession): void {
    inMemory.set(sessionId, {
      training: { ...training, state: copyOf(training.state) },
      lastEvent: events.last,
      lastSeq: frames.lastSeq,
    });
    const [oldest] = inMemory.keys();
    if (inMemory.size > mostInMemory && oldest !== undefined) inMemory.delete(oldest);
  }

  /** What was remembered of the moment that is stored: the workout is no further than that. */
  function recall(sessionId: string, { events, frames }: KeptSession): KeptTraining | undefined {
    const remembered = inMemory.get(sessionId);
    inMemory.delete(sessionId);
    const isStored = remembered?.lastEvent === events.last && remembered.lastSeq === frames.lastSeq;
    return isStored ? remembered.training : undefined;
  }

  const stop = doEvery(forgetEveryMs, () => store.forgetOld(clock.nowMs()), deps);

  return {
    store: write,

    leave: (sessionId, session) => {
      const put = write(sessionId, session);
      if (!put) return (trx) => store.remove(trx, sessionId);
      if (session?.training) remember(sessionId, session.training, session);
      return async (trx) => {
        await put(trx);
        await store.forgetSurplus(trx, sessionId, mostOfOnePerson);
      };
    },

    take: async ({ from, lastEvent, to, userId }) => {
      const known = await sessions.find(from);
      if (known?.userId !== userId || known.state.status === 'waiting') return unknown;
      const ended = await sessions.endIfGone(known);
      if (ended?.state.status !== 'ended') return ended ? goesOn : unknown;
      const stored = await store.find(from);
      if (!stored) return over;
      const session = await readKeptSession(stored.state, deps.findExercise);
      if (!session) return changed;
      const { last } = session.events;
      if (session.isOver ? lastEvent >= last : !mayBeContinued(ended.state.reason)) return over;
      if (lastEvent > last + mostUntold)
        return {
          why: `"last_event" is ${lastEvent}: that session has told ${last} events.`,
          retryable: false,
        };
      const sets = await store.handOver({ from, to, nowMs: clock.nowMs() }, async (trx, workoutId) =>
        workoutId === null || session.isOver ? [] : deps.handOver(trx, userId, workoutId, to),
      );
      if (!sets) return over;
      return { session: { ...session, training: recall(from, session) ?? session.training }, sets };
    },

    close: stop,
  };
}
