// Live sessions of a checkout without their sockets: messages in, the bytes of answers out.
import { join } from 'node:path';
import type * as FindExercise from '../../server/src/features/live/find-exercise.ts';
import type * as LiveSession from '../../server/src/features/live/live-session.ts';
import type * as StoredState from '../../server/src/features/live/stored-session-state.ts';
import type * as TextFrame from '../../server/src/features/live/text-frame.ts';
import type * as Recorder from '../../server/src/features/workouts/workout-recorder.ts';
import { sessionDeps } from '../harness/session-deps.ts';
import type { Film } from '../live/film.ts';

export interface BenchSessions {
  /** Sends each so many poses, one after the other. */
  readonly play: (poses: number) => void;
  /** Writes what is kept of each, as a save does. @returns bytes of one */
  readonly save: () => number;
}

export async function openSessions(
  checkout: string,
  { count, exercise, film }: { readonly count: number; readonly exercise: string; readonly film: Film },
): Promise<BenchSessions> {
  const load = (file: string): Promise<unknown> => import(join(checkout, 'server/src/features', file));
  const { findExercise } = (await load('live/find-exercise.ts')) as typeof FindExercise;
  const { createLiveSession } = (await load('live/live-session.ts')) as typeof LiveSession;
  const { writeKeptSession } = (await load('live/stored-session-state.ts')) as typeof StoredState;
  const { textFrame } = (await load('live/text-frame.ts')) as typeof TextFrame;
  const { createWorkoutRecorder } = (await load('workouts/workout-recorder.ts')) as typeof Recorder;
  let number = 0;
  const clock = {
    nowMs: () => (number * 1_000) / film.rate,
    after: () => () => undefined,
    every: () => () => undefined,
  };
  const sessions = Array.from({ length: count }, () =>
    createLiveSession({
      ...sessionDeps(clock),
      send: (message) => {
        textFrame(JSON.stringify(message));
      },
      findExercise: (wanted) => Promise.resolve(findExercise(wanted, [])),
      recorder: createWorkoutRecorder({ workoutId: 'bench', sessionId: 'bench', userId: 1 }, clock),
    }),
  );
  const configure = JSON.stringify({ type: 'configure', exercise, rate: film.rate, feedback: 'full' });
  for (const session of sessions) await session.receive(Buffer.from(configure), false);
  return {
    play: (poses) => {
      for (const last = number + poses; number < last; number += 1) {
        for (const [index, session] of sessions.entries())
          void session.receive(Buffer.from(film.message(index, number)), false);
      }
    },
    save: () => {
      let bytes = 0;
      for (const session of sessions) {
        const kept = session.kept();
        bytes = (kept && writeKeptSession(kept))?.length ?? 0;
      }
      return bytes;
    },
  };
}
