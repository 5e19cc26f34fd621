import { expect, test } from 'vitest';
import { createFakeClock } from '../../../test/fake-clock.ts';
import { createContinuations } from './continuations.ts';
import type { KeptSession } from './kept-session.ts';
import { plainSettings } from './session-settings.ts';

function create() {
  const sessions = { find: () => Promise.resolve(undefined), endIfSilent: () => Promise.resolve(false) };
  const continuations = createContinuations({ clock: createFakeClock(), sessions });
  return {
    keep: (sessionId: string, userId: number, movements = 0): void => {
      const session: KeptSession = {
        settings: plainSettings,
        languages: ['en'],
        events: { last: 0, events: [] },
        frames: { clock: null, lastSeq: null, isPaused: false },
        training: null,
        workout: { workoutId: sessionId, startedAt: 0, sets: [], movements },
      };
      continuations.keep(sessionId, { userId, session, recorder: { handOver: () => undefined } });
    },
    isKept: async (sessionId: string, userId: number): Promise<boolean> =>
      'session' in (await continuations.take(sessionId, userId)),
  };
}

test('one person who leaves session after session takes no room from others', async () => {
  const { keep, isKept } = create();
  keep('of another', 2);
  for (let left = 0; left < 3_000; left++) keep(`left ${left}`, 1);
  expect(await isKept('of another', 2)).toBe(true);
  expect(await isKept('left 2999', 1)).toBe(true);
  expect(await isKept('left 2990', 1)).toBe(false);
});

test('what is kept counts with its workouts: long ones leave room for fewer', async () => {
  const { keep, isKept } = create();
  for (let userId = 1; userId <= 100; userId++) keep(`of ${userId}`, userId, 4_999);
  expect(await isKept('of 100', 100)).toBe(true);
  expect(await isKept('of 1', 1)).toBe(false);
});
