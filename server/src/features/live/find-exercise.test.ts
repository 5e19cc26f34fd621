import { bundled } from '@spotter/coach/exercises/bundled';
import { expect, test } from 'vitest';
import { findExercise, type CatalogueEntry } from './find-exercise.ts';

const squat = bundled.get('squat') ?? null;
const entries: readonly CatalogueEntry[] = [
  { id: 1, slug: 'squat', name: 'Squat', aliases: [], specification: squat },
  {
    id: 2,
    slug: 'lateral_raise',
    name: 'Dumbbell Lateral Raise',
    aliases: ['side raises'],
    specification: bundled.get('lateral_raise') ?? null,
  },
  { id: 4, slug: 'goblet_squat', name: 'Goblet squat', aliases: [], specification: squat },
  { id: 3, slug: 'cobra', name: 'Cobra', aliases: ['snake pose'], specification: null },
  { id: 5, slug: 'skater_jump', name: 'Skater jump', aliases: [], specification: null },
];

test.each([
  ['squat', 1],
  ['SQUATS', 1],
  ['Lateral_Raises', 2],
  ['Side Raise', 2],
  ['dumbbell lateral raise', 2],
  [2, 2],
  ['2', 2],
])('%s is found', (wanted, id) => {
  expect(findExercise(wanted, entries)).toMatchObject({ kind: 'coachable', id });
});

test('what a client calls an exercise that the catalogue lacks is found by the engine’s own name', () => {
  expect(findExercise('bicep', entries)).toMatchObject({ kind: 'coachable', id: null, key: 'biceps_curl' });
});

test.each(['goblet_squat', 4])('%s is counted as the exercise that it is a kind of', (wanted) => {
  expect(findExercise(wanted, entries)).toMatchObject({
    kind: 'coachable',
    id: 4,
    key: 'squat',
    name: 'Goblet squat',
  });
  expect(findExercise('goblet_squat', entries.slice(0, 2))).toMatchObject({ kind: 'coachable', id: 1 });
});

test.each(['cobra', 'Snake Pose', 3])('%s is known, but nothing in it can be counted', (wanted) => {
  expect(findExercise(wanted, entries)).toEqual({ kind: 'not_coachable', name: 'Cobra' });
});

test.each(['skater jumps', 5])('%s, which nobody has described, is left to the generic counter', (wanted) => {
  expect(findExercise(wanted, entries)).toEqual({
    kind: 'coachable',
    id: 5,
    key: 'skater_jump',
    name: 'Skater jump',
    specification: null,
  });
});

test('an unknown name comes with the nearest ones', () => {
  expect(findExercise('sqat', entries)).toMatchObject({ kind: 'unknown', nearest: ['squat'] });
  expect(findExercise('', entries)).toEqual({ kind: 'unknown', nearest: [] });
  expect(findExercise(99, entries)).toEqual({ kind: 'unknown', nearest: [] });
});

test.each(['auto', 'Automatic'])(
  '%s leaves the exercise to be recognised among those of the catalogue',
  (wanted) => {
    const found = findExercise(wanted, entries);
    if (found.kind !== 'auto') throw new Error(`found ${found.kind}`);
    expect(found.specifications.get('lateral_raise')?.key).toBe('lateral_raise');
    expect(found.named('lateral_raise')).toEqual({
      id: 2,
      key: 'lateral_raise',
      name: 'Dumbbell Lateral Raise',
    });
    expect(found.named('knee_raise')).toMatchObject({ id: null, key: 'knee_raise' });
  },
);
