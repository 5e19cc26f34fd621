import { expect, test } from 'vitest';
import type { Detection } from './detection.ts';
import { mergeOverlapping } from './merge-overlapping.ts';

const at = (x: number, score: number): Detection => ({
  score,
  box: [x, 0.1, x + 0.2, 0.3],
  hips: [x + 0.1, 0.5],
  onCircle: [x + 0.1, 0.1],
});

test('answers for one person become one, weighted by their scores', () => {
  const [person, ...others] = mergeOverlapping([at(0.1, 0.6), at(0.12, 0.9)]);
  expect(others).toEqual([]);
  expect(person?.score).toBe(0.9);
  expect(person?.hips[0]).toBeCloseTo((0.2 * 0.6 + 0.22 * 0.9) / 1.5);
});

test('people who do not overlap stay apart, the surest first', () => {
  expect(mergeOverlapping([at(0.1, 0.6), at(0.7, 0.8)]).map(({ score }) => score)).toEqual([0.8, 0.6]);
});

test('nobody gives nobody', () => {
  expect(mergeOverlapping([])).toEqual([]);
});
