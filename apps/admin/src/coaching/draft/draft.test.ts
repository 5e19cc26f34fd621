import { squat as squatExercise } from '@spotter/exercises/legs/squat';
import { expect, test } from 'vitest';
import { changeDraft, isChanged, isSound, startDraft, textOf } from './draft.ts';

const { specification: squat } = squatExercise;

const peak = ['counting', 'minimumPeak'] as const;

test('form and JSON edit the same draft', () => {
  const formed = changeDraft(startDraft(squat), { type: 'set', place: peak, value: 0.6 });
  expect(JSON.parse(formed.text)).toMatchObject({ counting: { minimumPeak: 0.6 } });
  const typed = changeDraft(formed, { type: 'type', text: formed.text.replace('0.6', '0.7') });
  expect(typed.data).toMatchObject({ counting: { minimumPeak: 0.7 } });
  expect(isSound(typed)).toBe(true);
});

test('what is no JSON keeps what could last be read, and says so', () => {
  const broken = changeDraft(startDraft(squat), { type: 'type', text: '{ "schema": 1,' });
  expect(broken.syntax).not.toBeNull();
  expect(broken.data).toEqual(squat);
  expect(broken.valid).toEqual(squat);
  expect(isSound(broken)).toBe(false);
  expect(isChanged(broken, squat)).toBe(true);
});

test('a broken specification says where, and the preview keeps the last sound one', () => {
  const broken = changeDraft(startDraft(squat), { type: 'set', place: peak, value: 9 });
  expect(broken.errors.map(({ path }) => path)).toEqual(['/counting/minimumPeak']);
  expect(broken.valid).toEqual(squat);
});

test('a change that is taken back is none', () => {
  const changed = changeDraft(startDraft(squat), { type: 'set', place: peak, value: 0.6 });
  const back = changeDraft(changed, { type: 'set', place: peak, value: squat.counting.minimumPeak });
  expect(isChanged(changed, squat)).toBe(true);
  expect(isChanged(back, squat)).toBe(false);
});

test('entries of lists are changed and taken away where they stand', () => {
  const [first, second] = squat.counting.components;
  const started = startDraft(squat);
  const changed = changeDraft(started, {
    type: 'set',
    place: ['counting', 'components', 1, 'peak'],
    value: 0.3,
  });
  expect(changed.data).toMatchObject({ counting: { components: [first, { ...second, peak: 0.3 }] } });
  const fewer = changeDraft(started, { type: 'set', place: ['counting', 'components', 0], value: undefined });
  expect(fewer.data).toMatchObject({ counting: { components: [second] } });
  expect(textOf(started.data)).toBe(textOf(squat));
});
