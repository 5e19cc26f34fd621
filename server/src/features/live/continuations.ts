// Keeps what sessions leave that have lost their socket, for the new session that goes on with it.
import type { Clock } from '../../platform/clock.ts';
import type { SessionEnd } from '../sessions/session-machine.ts';
import type { Sessions } from '../sessions/run-sessions.ts';
import type { WorkoutRecorder } from '../workouts/workout-recorder.ts';
import type { KeptSession } from './kept-session.ts';

/** So long after a drop a session may be continued. */
export const continueWithinMs = 10 * 60_000;
const mostKept = 2_000;
/** Nobody comes back to more, and one person takes no room from others. */
const mostOfOnePerson = 5;
const mostBytes = 64 * 1024 * 1024;
/**
 * Measured as JSON: what every state holds, a second of movement that recognition looks back on, a frame of `auto`, and of
 * the workout a set, a repetition or a hold.
 */
const bytesOf = { state: 24_000, sample: 600, frame: 3_000, movement: 750 } as const;

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

interface Kept {
  readonly userId: number;
  readonly session: KeptSession;
  readonly recorder: Pick<WorkoutRecorder, 'handOver'>;
  readonly untilMs: number;
  readonly bytes: number;
}

/** `why` is a sentence that a person can act on. */
export type Continuation = { readonly session: KeptSession } | { readonly why: string };

export interface Continuations {
  readonly keep: (sessionId: string, kept: Pick<Kept, 'userId' | 'session' | 'recorder'>) => void;
  /** What a session of this user has left; only one gets it. */
  readonly take: (sessionId: string, userId: number) => Promise<Continuation>;
  readonly close: () => void;
}

interface ContinuationsDeps {
  readonly clock: Clock;
  readonly sessions: Pick<Sessions, 'find' | 'endIfSilent'>;
}

function roughBytes({ training, workout }: KeptSession): number {
  return workout.movements * bytesOf.movement + trainingBytes(training);
}

function trainingBytes(training: KeptSession['training']): number {
  if (!training) return bytesOf.state;
  const { recognition, auto, generic } = training.state;
  const motions = [recognition?.motion, auto?.recognition.motion, generic?.motion];
  const samples = motions.reduce((sum, motion) => sum + (motion?.window.length ?? 0), 0);
  return bytesOf.state + samples * bytesOf.sample + (auto?.frames.length ?? 0) * bytesOf.frame;
}

const unknown = { why: 'There is no session of yours with this id that can be continued.' };
const goesOn = { why: 'That session still has its socket. Close it first, or try again in a moment.' };
const over = { why: 'That session is over: it was ended, or too long ago, or continued already.' };

export function createContinuations({ clock, sessions }: ContinuationsDeps): Continuations {
  /** The oldest first. */
  const kept = new Map<string, Kept>();
  let bytes = 0;

  function remove(sessionId: string): Kept | undefined {
    const found = kept.get(sessionId);
    if (found) bytes -= found.bytes;
    kept.delete(sessionId);
    return found;
  }

  function forgetOld(): void {
    const nowMs = clock.nowMs();
    for (const [id, { untilMs }] of kept) {
      if (untilMs > nowMs && kept.size <= mostKept && bytes <= mostBytes) return;
      remove(id);
    }
  }

  /** What one person has left longest goes first. */
  function forgetSurplusOf(person: number): void {
    const theirs = [...kept].filter(([, { userId }]) => userId === person);
    for (const [id] of theirs.slice(0, -mostOfOnePerson)) remove(id);
  }

  /** @returns undefined where it is another user's, or not here */
  function takeHere(sessionId: string, userId: number): Continuation | undefined {
    forgetOld();
    if (kept.get(sessionId)?.userId !== userId) return undefined;
    const found = remove(sessionId);
    found?.recorder.handOver();
    return found && { session: found.session };
  }

  const stop = clock.every(60_000, forgetOld);

  return {
    keep: (sessionId, { userId, session, recorder }) => {
      const size = roughBytes(session);
      bytes += size;
      kept.set(sessionId, {
        userId,
        session,
        recorder,
        bytes: size,
        untilMs: clock.nowMs() + continueWithinMs,
      });
      forgetSurplusOf(userId);
      forgetOld();
    },
    take: async (sessionId, userId) => {
      const here = takeHere(sessionId, userId);
      if (here) return here;
      const session = await sessions.find(sessionId);
      if (session?.userId !== userId || session.state.status === 'waiting') return unknown;
      if (session.state.status === 'claimed' && !(await sessions.endIfSilent(session))) return goesOn;
      return takeHere(sessionId, userId) ?? over;
    },
    close: () => {
      stop();
      kept.clear();
    },
  };
}
