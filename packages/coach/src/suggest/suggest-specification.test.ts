import { expect, test } from 'vitest';
import { squattingFrame, squattingFrames } from '../../test/squatting.ts';
import { checkSpecification } from '../specification/check-specification.ts';
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

/** Five squats of so many seconds, standing for a while before each; the recording begins so many seconds into the first. */
function squatsThatDwell(fromS: number, standsS: number, lengthS = 3) {
  return Array.from({ length: 5 * 15 * lengthS }, (_, i) => {
    const s = (fromS + i / 15) % lengthS;
    const share = Math.max(0, (s - standsS) / (lengthS - standsS));
    return squattingFrame(Math.round((i * 1000) / 15), 8 + 51 * (1 - Math.cos(2 * Math.PI * share)));
  });
}

test.each([
  ['in the middle of a squat is the end where it dwells', squatsThatDwell(2.1, 1.5)],
  ['at the bottom of a squat is the end where it dwells', squatsThatDwell(2.25, 1.5)],
  ['at the bottom of a slow squat is the end where it dwells', squatsThatDwell(2.6, 1.2, 4)],
  ['on the way up of a slow squat is the end where it dwells', squatsThatDwell(2.8, 1.2, 4)],
  ['with a wait is the end of the wait', squatsThatDwell(0, 1.5)],
])('rest in a set that begins %s', (_, frames) => {
  const suggestion = suggestSpecification(frames, exercise);
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
