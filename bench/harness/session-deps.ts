// What a live session is given where nothing but the session is measured: no socket, no database, no pictures, a clock that is set.
import { createLiveTally } from '../../server/src/features/live/live-tally.ts';
import type { LiveSessionDeps } from '../../server/src/features/live/live-session.ts';

export function sessionDeps(
  clock: LiveSessionDeps['clock'],
): Omit<LiveSessionDeps, 'send' | 'findExercise' | 'recorder'> {
  return {
    tally: createLiveTally(),
    sessionId: 'bench',
    limits: {
      messages_per_second: 120,
      bytes_per_second: 1e7,
      message_bytes: 1e6,
      poses_per_message: 16,
      lowest_rate: 6,
      idle_seconds: 60,
      continue_seconds: 600,
      pictures: false,
      recordings: false,
    },
    takeKept: () => Promise.reject(new Error('nothing is continued')),
    correctSet: () => Promise.resolve('unknown' as const),
    storedWorkout: () => Promise.resolve(null),
    close: () => undefined,
    clock,
    poses: null,
    surplusFrames: () => 0,
    servedRate: () => Infinity,
    owner: 'bench',
    keeper: null,
    languages: ['en'],
    onChanged: () => undefined,
    onCountedInPicture: () => undefined,
    onSetFinished: () => undefined,
    onError: (error) => {
      throw error;
    },
  };
}
