import { expect, test } from 'vitest';
import { labelOf, startLabel, withFault } from './label-draft.ts';

const label = { reps_least: 4, reps_most: 5, faults: ['too_shallow'], note: 'The last is cut off.' };

test('a form begins with the label there is, or with what was counted', () => {
  expect(labelOf(startLabel(label, 9))).toEqual(label);
  expect(labelOf(startLabel(null, 9))).toEqual({ reps_least: 9, reps_most: 9, faults: [], note: '' });
});

test.each([
  ['', '5'],
  ['5', ''],
  ['-1', '5'],
  ['4.5', '5'],
  ['five', '5'],
  ['6', '5'],
  ['5', '123456'],
])('%j to %j is no label', (least, most) => {
  expect(labelOf({ ...startLabel(null, 0), least, most })).toBeNull();
});

test('a fault is named once, and can be taken back', () => {
  const draft = startLabel(label, 0);
  const twice = withFault(withFault(draft, 'knees_in', true), 'knees_in', true);
  expect(twice.faults).toEqual(['too_shallow', 'knees_in']);
  expect(withFault(twice, 'too_shallow', false).faults).toEqual(['knees_in']);
});

test('spaces around what was typed do not matter', () => {
  expect(labelOf({ least: ' 4', most: '5 ', faults: [], note: ' good ' })).toEqual({
    reps_least: 4,
    reps_most: 5,
    faults: [],
    note: 'good',
  });
});
