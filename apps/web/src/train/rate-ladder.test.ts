import { expect, test } from 'vitest';
import { climb, topRate, type RateLadder } from './rate-ladder.ts';

/** What a device comes to that takes so long for each pose, for so many seconds. */
function after(tookMs: number, seconds: number, from: RateLadder = topRate): RateLadder {
  let ladder = from;
  for (let atMs = 0; atMs < seconds * 1000; atMs += 1000 / ladder.rate) ladder = climb(ladder, atMs, tookMs);
  return ladder;
}

test.each([
  [40, 15],
  [60, 15],
  [70, 12],
  [85, 10],
  [110, 8],
  [140, 6],
])('poses that take %i ms are found %i times a second', (tookMs, rate) => {
  expect(after(tookMs, 10)).toMatchObject({ rate, isTooSlow: false });
});

test('below six a second a device is too slow', () => {
  expect(after(200, 10)).toMatchObject({ rate: 6, isTooSlow: true });
});

test('so is one that finds fewer than four a second, though it finds few in the time', () => {
  let ladder = topRate;
  for (let atMs = 0; atMs < 10_000; atMs += 700) ladder = climb(ladder, atMs, 690);
  expect(ladder).toMatchObject({ rate: 6, isTooSlow: true });
});

test('a few slow poses change nothing', () => {
  let ladder = topRate;
  for (let index = 0; index < 75; index++) ladder = climb(ladder, index * 66, index % 15 === 0 ? 300 : 40);
  expect(ladder.rate).toBe(15);
});
