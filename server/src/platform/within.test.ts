import { expect, test } from 'vitest';
import { createFakeClock } from '../../test/fake-clock.ts';
import { within } from './within.ts';

test('what is done in time is told as it came out', async () => {
  const clock = createFakeClock();
  await expect(within(clock, 100, Promise.resolve(7))).resolves.toBe(7);
  await expect(within(clock, 100, Promise.reject(new Error('no')))).rejects.toThrow('no');
});

test("what takes longer is left to itself, and its failure is nobody's", async () => {
  const clock = createFakeClock();
  const { promise, reject } = Promise.withResolvers<number>();
  const waited = within(clock, 100, promise);
  clock.advance(100);
  await expect(waited).resolves.toBeUndefined();
  reject(new Error('too late'));
});
