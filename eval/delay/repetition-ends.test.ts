import { expect, test } from 'vitest';
import { repetitionEnds } from './repetition-ends.ts';
import { resample } from './resample.ts';

/** Straight lines through these points, a point every second. */
function through(...values: readonly number[]) {
  return resample({ timesMs: values.map((_, i) => i * 1000), values }, 10);
}

test('a repetition ends where it has returned through 75 % of its own range, before or after it was told', () => {
  const signal = through(0, 1, 0, 0.5, 0);
  const told = [
    { startMs: 0, toldMs: 1900 },
    { startMs: 2000, toldMs: 3300 },
  ];
  for (const [i, endMs] of [1750, 3750].entries()) {
    expect(repetitionEnds(signal, told)[i]).toBeCloseTo(endMs, 0);
  }
});

test('its range starts at the rest before it, not at the zero of the signal', () => {
  const [endMs] = repetitionEnds(through(0.4, 1, 0.4), [{ startMs: 0, toldMs: 1900 }]);
  expect(endMs).toBeCloseTo(1750, 0);
});

test('of a recording that starts at the far end the first way back is the range', () => {
  const [endMs] = repetitionEnds(through(1, 0, 0), [{ startMs: 0, toldMs: 900 }]);
  expect(endMs).toBeCloseTo(750, 0);
});

test('one that turned before it was back has no end', () => {
  const told = [
    { startMs: 0, toldMs: 1900 },
    { startMs: 2000, toldMs: 3900 },
  ];
  const [first, second] = repetitionEnds(through(0, 1, 0.5, 1, 0), told);
  expect(first).toBeNull();
  expect(second).toBeCloseTo(3375, 0);
});

test('uneven frames are put on even steps by straight lines', () => {
  const even = resample({ timesMs: [0, 30, 100], values: [0, 3, 10] }, 20);
  expect(even.timesMs).toEqual([0, 20, 40, 60, 80, 100]);
  for (const [i, value] of even.values.entries()) expect(value).toBeCloseTo(i * 2, 9);
});
