import { expect, test } from 'vitest';
import { editDistance } from './edit-distance.ts';

test.each([
  ['squat', 'squat', 0],
  ['sqat', 'squat', 1],
  ['squats', 'squat', 1],
  ['squot', 'squat', 1],
  ['kitten', 'sitting', 3],
  ['', 'row', 3],
])('from %j to %j it is %d', (one, other, letters) => {
  expect(editDistance(one, other, 3)).toBe(letters);
  expect(editDistance(other, one, 3)).toBe(letters);
});

test('what is farther than is asked for is not counted to its end', () => {
  expect(editDistance('kitten', 'sitting', 2)).toBe(Infinity);
  expect(editDistance('row', 'a'.repeat(1_000_000), 2)).toBe(Infinity);
});
