import { expect, test } from 'vitest';
import { niceTop } from './nice-top.ts';

test.each([
  [0, 1],
  [1, 1],
  [2, 2],
  [9, 10],
  [11, 15],
  [240, 250],
  [7_001, 8_000],
])('a scale for %d ends at %d', (largest, top) => {
  expect(niceTop(largest)).toBe(top);
});

test('no scale is shorter than what it shows, or more than twice as long', () => {
  for (let largest = 1; largest < 20_000; largest += 7) {
    expect(niceTop(largest)).toBeGreaterThanOrEqual(largest);
    expect(niceTop(largest)).toBeLessThanOrEqual(largest * 2);
  }
});
