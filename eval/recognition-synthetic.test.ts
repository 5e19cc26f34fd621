// Synthetic people whom no rule has seen: what they do is recognised, and nothing is made of those who do no exercise.

import { createAutoCoach } from '@spotter/coach/auto/auto-coach';
import { createGenericCoach } from '@spotter/coach/generic/generic-coach';
import { chooseMember } from '@spotter/coach/recognise/choose-member';
import { bundled } from '@spotter/exercises/bundled';
import { familyMembers } from '@spotter/exercises/family-members';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countWith } from './count-recording.ts';
import { describeRecording } from './describe-recording.ts';
import { familyOf } from './family-of.ts';
import { recogniseRecording } from './recognise-recording.ts';
import { exercises } from './synthetic/exercises/all-exercises.ts';
import { generateNegative } from './synthetic/generate-negative.ts';
import { generateSet } from './synthetic/generate-set.ts';
import { negatives } from './synthetic/negatives/all-negatives.ts';

const views = ['front', 'side', 'oblique'] as const;
const generic = createGenericCoach({ key: 'generic', name: 'Generic' });

const sets = exercises
  .filter(({ key }) => familyOf(key) !== null)
  .flatMap((exercise, i) =>
    views.map((view) => ({
      family: familyOf(exercise.key),
      ...generateSet(exercise, { seed: 100 + i, view, repetitions: 5 }),
    })),
  );

const idle = negatives.flatMap((negative, i) =>
  views.map((view) => ({ name: `${negative.name}, ${view}`, frames: generateNegative(negative, i, view) })),
);

test('the family is recognised in nine of ten sets of 30 exercises, from any view, and none is taken for another', () => {
  const told = sets.map(({ family, truth, frames }) => ({ family, truth, as: recogniseRecording(frames) }));
  const wrong = told.filter(({ family, as }) => as !== null && as !== family);
  expect(wrong.map(({ truth, as }) => `${truth.exercise}, ${truth.view}: ${String(as)}`)).toEqual([]);
  expect(told.filter(({ family, as }) => as === family).length / told.length).toBeGreaterThanOrEqual(0.9);
});

/** Of so many sets of some exercises, by any person and from any view, what each was recognised as. */
function recogniseAny(some: (key: string) => boolean, numRuns: number): readonly (string | null)[] {
  const told: (string | null)[] = [];
  const one = fc.constantFrom(...exercises.filter(({ key }) => some(key)));
  fc.assert(
    fc.property(one, fc.nat(10_000), fc.constantFrom(...views), (exercise, seed, view) => {
      told.push(recogniseRecording(generateSet(exercise, { seed, view, repetitions: 4 }).frames));
    }),
    { numRuns, seed: 15 },
  );
  return told;
}

test('what no family describes is taken for none of them: what would be counted instead is another exercise', () => {
  const undescribed = new Set([
    'lying_triceps_extension',
    'inverted_row',
    'clean',
    'bird_dog',
    'donkey_kick',
  ]);
  const told = recogniseAny((key) => undescribed.has(key), 40);
  expect(told.filter((family) => family !== null).length / told.length).toBeLessThan(0.05);
});

test('presses with one arm, and hips that are thrust up from a bench, are recognised', () => {
  const presses = recogniseAny((key) => key === 'one_arm_shoulder_press', 15);
  expect(presses.filter((family) => family === 'press').length / presses.length).toBeGreaterThan(0.8);
  const thrusts = recogniseAny((key) => key === 'hip_thrust', 15);
  expect(thrusts.filter((family) => family === 'bridge').length / thrusts.length).toBeGreaterThan(0.8);
});

test('push-ups on the knees are told apart from all others at each look, from any view', () => {
  const named = sets
    .filter(({ family }) => family === 'push_up')
    .flatMap(({ truth, frames }) =>
      describeRecording(frames).map((description) => ({
        isOnKnees: truth.exercise === 'knee_push_up',
        as: chooseMember(familyMembers, 'push_up', description),
      })),
    );
  const onKnees = named.filter(({ isOnKnees }) => isOnKnees);
  expect(onKnees.length).toBeGreaterThan(20);
  expect(named.filter(({ isOnKnees, as }) => isOnKnees !== (as === 'knee_push_up'))).toEqual([]);
});

test('without a word about the exercise three of four sets are counted right', () => {
  const right = sets.filter(({ frames, truth }) => countWith(generic, frames).counted === truth.count);
  expect(right.length / sets.length).toBeGreaterThanOrEqual(0.75);
});

test.each(idle)('nothing is counted of $name', ({ frames }) => {
  expect(countWith(generic, frames).counted).toBe(0);
  expect(countWith(createAutoCoach(bundled, { members: familyMembers }), frames).counted).toBe(0);
});
