import { expect, test } from 'vitest';
import { systemClock } from '../clock.ts';
import { createDatabaseTime } from './database-time.ts';

test('it is as late as the database said, and as long as it has been since', () => {
  let elapsedMs = 5_000;
  const { clock, learn } = createDatabaseTime(() => elapsedMs);
  expect(Math.abs(clock.nowMs() - systemClock.nowMs())).toBeLessThan(1_000);
  learn(1_700_000_000_000);
  expect(clock.nowMs()).toBe(1_700_000_000_000);
  elapsedMs += 1_234;
  expect(clock.nowMs()).toBe(1_700_000_001_234);
  learn(1_700_000_001_000);
  expect(clock.nowMs()).toBe(1_700_000_001_000);
});
