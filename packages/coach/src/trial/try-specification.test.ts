import { expect, test } from 'vitest';
import { squattingFrames } from '../../test/squatting.ts';
import { squat as squatExercise } from '@spotter/exercises/legs/squat';
import type { Specification } from '../specification/specification.ts';
import { trySpecification } from './try-specification.ts';

const { specification: squat } = squatExercise;

const deep = { id: 'deep', frames: squattingFrames([110, 110, 110]) };
const shallow = { id: 'shallow', frames: squattingFrames([72, 72]) };
const strict: Specification = {
  ...squat,
  counting: { ...squat.counting, minimumPeak: 0.85 },
};
const lenient: Specification = {
  ...squat,
  rules: squat.rules.map((rule) => (rule.id === 'too_shallow' ? { ...rule, limit: 40 } : rule)),
};

test('a changed threshold alters the counts of the recordings that it concerns, and of no other', () => {
  const trial = trySpecification(strict, squat, [deep, shallow]);
  expect(trial).toMatchObject({
    alteredCounts: 1,
    recordings: [
      { id: 'deep', countDifference: 0, before: { counted: 3 }, after: { counted: 3 } },
      { id: 'shallow', countDifference: -2, before: { counted: 2 }, after: { counted: 0 } },
    ],
  });
});

test('a changed rule alters faults and leaves the counts', () => {
  const trial = trySpecification(lenient, squat, [deep, shallow]);
  expect(trial).toMatchObject({ alteredCounts: 0, alteredFaults: 1 });
  expect(trial.recordings[1]).toMatchObject({ faultDifferences: { too_shallow: -2 } });
});

test('the same specification alters nothing, and without a stored one everything is new', () => {
  expect(trySpecification(squat, squat, [deep, shallow])).toMatchObject({
    alteredCounts: 0,
    alteredFaults: 0,
  });
  expect(trySpecification(squat, null, [deep])).toMatchObject({
    alteredCounts: 1,
    recordings: [{ before: null, countDifference: 3 }],
  });
});
