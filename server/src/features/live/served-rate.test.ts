import { expect, test } from 'vitest';
import { everyRate, isFull, nextRate, rateOf, type RateState } from './served-rate.ts';

const crowded = { ms: 900, crowdedMs: 700 };
const busy = { ms: 700, crowdedMs: 0 };
const calm = { ms: 100, crowdedMs: 0 };

function after(seconds: readonly { readonly ms: number; readonly crowdedMs: number }[], from = everyRate) {
  return seconds.reduce<RateState>(nextRate, from);
}

test('a process that has too much to do serves fewer frames, second by second, and never fewer than can be coached', () => {
  const rates = [1, 2, 3, 4, 5, 9].map((seconds) => rateOf(after(new Array(seconds).fill(crowded))));
  expect(rates).toEqual([15, 12, 10, 8, 6, 6]);
});

test('at the lowest rate nobody else is admitted', () => {
  expect(isFull(after(new Array(4).fill(crowded)))).toBe(false);
  expect(isFull(after(new Array(5).fill(crowded)))).toBe(true);
});

test('it is raised a step after five seconds in a row with little to do, and not while there is much', () => {
  const lowered = after([crowded, crowded]);
  expect(rateOf(after(new Array(30).fill(busy), lowered))).toBe(12);
  expect(rateOf(after([calm, calm, calm, calm, busy, calm, calm, calm, calm], lowered))).toBe(12);
  expect(rateOf(after(new Array(5).fill(calm), lowered))).toBe(15);
  expect(rateOf(after(new Array(10).fill(calm), lowered))).toBe(Infinity);
});

test('a second with a moment of too much lowers nothing', () => {
  expect(rateOf(after([{ ms: 300, crowdedMs: 150 }]))).toBe(Infinity);
});
