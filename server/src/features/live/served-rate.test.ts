import { expect, test } from 'vitest';
import { everyRate, isFull, nextRate, rateOf, type RateState } from './served-rate.ts';
import type { Worked } from './turns.ts';

const all = { overMs: 1_000, cameEach: [15, 15], lookedAt: 30 };
const crowded = { ms: 900, crowdedMs: 700, ...all };
const busy = { ms: 700, crowdedMs: 0, ...all };
const calm = { ms: 100, crowdedMs: 0, ...all };

function after(seconds: readonly Worked[], from = everyRate) {
  return seconds.reduce<RateState>(nextRate, from);
}

test('a process that has too much to do serves fewer frames, second by second, and never fewer than can be coached', () => {
  const rates = [1, 2, 3, 4, 5, 9].map((seconds) => rateOf(after(new Array(seconds).fill(crowded))));
  expect(rates).toEqual([15, 12, 10, 8, 6, 6]);
});

test.each([
  { cameEach: [15, 15, 15, 15], lookedAt: 42, rate: 10 },
  { cameEach: [15, 15, 15, 15], lookedAt: 10, rate: 6 },
  { cameEach: [30, 30], lookedAt: 32, rate: 15 },
  // Who sends little is not what there is too much of.
  { cameEach: [60, 1, 1, 1], lookedAt: 13, rate: 10 },
  // Half of the time went into reading what was dropped.
  { cameEach: [15, 15, 15, 15], lookedAt: 20, ms: 500, rate: 6 },
  { cameEach: [15, 15, 15, 15], lookedAt: 26, ms: 500, rate: 8 },
])(
  'where $lookedAt of $cameEach poses a second are looked at, it is $rate at once',
  ({ rate, ...looked }) => {
    expect(rateOf(after([{ ...crowded, ms: 1_000, ...looked }]))).toBe(rate);
  },
);

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
  expect(rateOf(after([{ ms: 300, crowdedMs: 150, overMs: 1_000, cameEach: [15], lookedAt: 10 }]))).toBe(
    Infinity,
  );
});
