import { expect, test } from 'vitest';
import { createFrameRate } from './frame-rate.ts';

test('counts the frames of the last five seconds, as they are a second', () => {
  const rate = createFrameRate();
  expect(rate.perSecond(0)).toBe(0);
  for (let ms = 0; ms < 5_000; ms += 100) rate.count(ms);
  expect(rate.perSecond(4_999)).toBe(10);
  expect(rate.perSecond(7_500)).toBe(4.8);
  expect(rate.perSecond(20_000)).toBe(0);
});
