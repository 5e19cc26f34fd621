import { expect, test } from 'vitest';
import { squattingFrames } from '../../test/squatting.ts';
import { checkSpecification } from '../exercises/check-specification.ts';
import { outcomeOf } from '../trial/outcome.ts';
import { suggestSpecification } from './suggest-specification.ts';

const exercise = { key: 'my_squat', name: 'My squat' };

test('a set that is shown suggests a valid specification that counts it, and another set of the same', () => {
  const suggestion = suggestSpecification(squattingFrames([110, 110, 110, 110]), exercise);
  if ('why' in suggestion) throw new Error(suggestion.why);
  const { specification, shown, counted, confidence } = suggestion;
  expect(checkSpecification(specification)).toMatchObject({ ok: true });
  expect({ shown, counted }).toEqual({ shown: 4, counted: 4 });
  expect(confidence).toBeGreaterThan(0.8);
  const other = outcomeOf(specification, { id: 'other', frames: squattingFrames([110, 84, 110]) });
  expect(other).toMatchObject({ counted: 3, faults: { too_short: 1 } });
});

test('rest is the end where the recording begins', () => {
  const suggestion = suggestSpecification(squattingFrames([110, 110, 110]), exercise);
  if ('why' in suggestion) throw new Error(suggestion.why);
  const knee = suggestion.specification.counting.components.find(({ signal }) => signal === 'knee_flexion');
  expect(knee?.rest ?? 999).toBeLessThan(knee?.peak ?? 0);
});

test.each([[[]], [[110, 110]]])(
  'fewer than three repetitions (%j) suggest nothing, and it says so',
  (depths) => {
    expect(suggestSpecification(squattingFrames(depths), exercise)).toMatchObject({ why: 'too_few' });
  },
);
