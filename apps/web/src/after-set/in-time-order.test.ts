import { expect, test } from 'vitest';
import { inTimeOrder } from './in-time-order.ts';
import type { Repetition } from './reported-set.ts';

const repetition = (number_in_set: number, start_ms: number) =>
  ({ number_in_set, start_ms, score: start_ms }) as Partial<Repetition> as Repetition;

test('a repetition that was counted late has the number that it was done as, as the best or the worst, too', () => {
  const set = inTimeOrder({
    repetitions: [repetition(1, 0), repetition(2, 4_000), repetition(3, 2_000), repetition(4, 6_000)],
    best: { number: 3, score: 90 },
    worst: { number: 2, score: 40 },
  });
  expect(set.repetitions.map(({ number_in_set, start_ms }) => [number_in_set, start_ms])).toEqual([
    [1, 0],
    [2, 2_000],
    [3, 4_000],
    [4, 6_000],
  ]);
  expect([set.best, set.worst]).toEqual([
    { number: 2, score: 90 },
    { number: 3, score: 40 },
  ]);
});
