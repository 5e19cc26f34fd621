import { squat as squatExercise } from '@spotter/exercises/legs/squat';
import { expect, test } from 'vitest';
import { englishWords } from '../../../test/english-words.ts';
import { differencesOf } from './differences.ts';

const { say } = englishWords;
const { specification: squat } = squatExercise;

test('a changed threshold is one difference, in words', () => {
  const after = { ...squat, counting: { ...squat.counting, minimumPeak: 0.55 } };
  expect(differencesOf(say, squat, after)).toEqual([
    { where: 'counting › minimum peak', before: String(squat.counting.minimumPeak), after: '0.55' },
  ]);
});

test('a rule that is taken away leaves the others as they were', () => {
  const [gone, ...rest] = squat.rules;
  const differences = differencesOf(say, squat, { ...squat, rules: rest });
  expect(differences.length).toBeGreaterThan(3);
  expect(
    differences.every(
      ({ where, after }) =>
        where.startsWith(`rules › ${String(gone?.id.replaceAll('_', ' '))}`) && after === '–',
    ),
  ).toBe(true);
});

test('the same differs in nothing, whatever the order of its names', () => {
  const { counting, ...others } = squat;
  expect(differencesOf(say, squat, { counting, ...others })).toEqual([]);
});
