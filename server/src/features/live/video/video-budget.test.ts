import { expect, test } from 'vitest';
import { createVideoBudget } from './video-budget.ts';

function decoded(pixels: number, perSecond: number, seconds: number): number {
  const budget = createVideoBudget();
  let count = 0;
  for (let frame = 0; frame < perSecond * seconds; frame++) {
    if (budget.take(pixels, (frame * 1000) / perSecond)) count += 1;
  }
  return count / seconds;
}

test.each([
  ['640 x 480 at 60', 640 * 480, 60],
  ['1920 x 1080 at 30', 1920 * 1080, 30],
])('%s frames a second are all decoded', (_name, pixels, perSecond) => {
  expect(decoded(pixels, perSecond, 60)).toBe(perSecond);
});

test('of tiny frames no more are decoded than of others, and of huge ones fewer', () => {
  expect(decoded(16, 1_000, 60)).toBeLessThan(70);
  expect(decoded(2560 * 1440, 60, 60)).toBeLessThan(20);
});

test('four seconds that come at once are decoded', () => {
  const budget = createVideoBudget();
  expect(Array.from({ length: 120 }, () => budget.take(1920 * 1080, 0))).not.toContain(false);
});
