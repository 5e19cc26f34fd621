import { expect, test } from 'vitest';
import { createPace } from './pace.ts';

test('who watches is told when another rate is served, once for each change, until they stop', () => {
  let tick = (): void => undefined;
  let crowdedMs = 900;
  const pace = createPace(
    { takeWorked: () => ({ ms: crowdedMs, crowdedMs, overMs: 1_000, cameEach: [], lookedAt: 0 }) },
    {
      every: (_, task) => {
        tick = task;
        return () => undefined;
      },
    },
  );
  const told: number[] = [];
  const stop = pace.watch(() => told.push(pace.rate()));
  for (let second = 0; second < 8; second++) tick();
  expect(told).toEqual([15, 12, 10, 8, 6]);
  expect(pace.isFull()).toBe(true);
  crowdedMs = 0;
  for (let second = 0; second < 5; second++) tick();
  expect(told).toEqual([15, 12, 10, 8, 6, 8]);
  expect(pace.isFull()).toBe(false);
  stop();
  for (let second = 0; second < 50; second++) tick();
  expect(told).toHaveLength(6);
});
