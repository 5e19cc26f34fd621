import { expect, test } from 'vitest';
import { toBeRanked, valueAtRank } from './value-at-rank.ts';

/** Numbers that repeat, and some that are none. */
function numbers(length: number, seed: number): number[] {
  return Array.from({ length }, (_, i) => {
    const value = Math.round(7 * Math.sin(seed * 31 + i * 12.9898) * 43);
    return value % 11 === 0 ? Number.NaN : value;
  });
}

test('is the value that sorting puts there, whatever the order and however many are no numbers', () => {
  for (let length = 0; length < 60; length++) {
    const sorted = Float64Array.from(numbers(length, length)).sort();
    for (let rank = -1; rank <= length; rank++)
      expect(valueAtRank(toBeRanked(numbers(length, length)), rank)).toBe(sorted[rank] ?? Number.NaN);
  }
});

test('of the same values can be asked for one place after the other', () => {
  const values = toBeRanked(numbers(40, 3));
  const sorted = Float64Array.from(values).sort();
  for (const rank of [35, 2, 20, 0, 39]) expect(valueAtRank(values, rank)).toBe(sorted[rank]);
});
