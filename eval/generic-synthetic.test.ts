// The counter of what nobody has described, on synthetic people: whatever is plainly repeated is counted, from any side.

import { createGenericCoach } from '@spotter/coach/generic/generic-coach';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countWith } from './count-recording.ts';
import { exercises } from './synthetic/exercises/all-exercises.ts';
import { generateNegative } from './synthetic/generate-negative.ts';
import { generateSet } from './synthetic/generate-set.ts';
import { negatives } from './synthetic/negatives/all-negatives.ts';

const coach = createGenericCoach({ key: 'undescribed', name: 'Undescribed' });
const seeds = fc.nat(10_000);
const views = fc.constantFrom('front', 'side', 'oblique');

function exercise(key: string) {
  return exercises.find((one) => one.key === key) ?? expect.fail(`nobody does ${key}`);
}

const large = fc.constantFrom(
  ...['squat', 'deadlift', 'push_up', 'pull_up', 'lateral_raise', 'jumping_jack'].map(exercise),
);

test('a set of two large movements is two', () => {
  let [told, sets] = [0, 0];
  fc.assert(
    fc.property(large, seeds, views, (one, seed, view) => {
      const { frames } = generateSet(one, { seed, view, repetitions: 2 });
      const { counted } = countWith(coach, frames);
      expect(counted).toBeLessThanOrEqual(2);
      sets += 1;
      if (counted === 2) told += 1;
    }),
    { numRuns: 40, seed: 15 },
  );
  expect(told / sets).toBeGreaterThan(0.8);
});

test('limbs that work in turn are each counted, though each side looks another way', () => {
  let error = 0;
  fc.assert(
    fc.property(seeds, fc.constantFrom('front', 'oblique'), (seed, view) => {
      const { frames } = generateSet(exercise('side_lunge'), { seed, view, repetitions: 8 });
      error += Math.abs(countWith(coach, frames).counted - 8);
    }),
    { numRuns: 15, seed: 15 },
  );
  expect(error / (15 * 8)).toBeLessThan(0.1);
});

test('what one arm does while the other is still is counted as what both do', () => {
  let [exact, sets] = [0, 0];
  const one = fc.constantFrom(exercise('one_arm_biceps_curl'), exercise('one_arm_dumbbell_row'));
  fc.assert(
    fc.property(one, seeds, fc.integer({ min: 4, max: 8 }), (done, seed, repetitions) => {
      const { counted } = countWith(coach, generateSet(done, { seed, view: 'front', repetitions }).frames);
      sets += 1;
      if (counted === repetitions) exact += 1;
    }),
    { numRuns: 30, seed: 15 },
  );
  expect(exact / sets).toBeGreaterThan(0.85);
});

test('the first of a set is counted, whatever was done just before', () => {
  let [exact, sets] = [0, 0];
  const before = negatives.filter(
    ({ name }) => name === 'picking something up' || name === 'stretching the thighs',
  );
  const one = fc.constantFrom(exercise('shoulder_press'), exercise('lateral_raise'));
  fc.assert(
    fc.property(one, fc.constantFrom(...before), seeds, (done, negative, seed) => {
      const first = generateNegative(negative, seed, 'front').slice(0, 60);
      const sinceMs = (first.at(-1)?.tMs ?? 0) + 67;
      const set = generateSet(done, { seed, view: 'front', repetitions: 5 }).frames;
      const { counted } = countWith(coach, [
        ...first,
        ...set.map((frame) => ({ ...frame, tMs: frame.tMs + sinceMs })),
      ]);
      sets += 1;
      if (counted === 5) exact += 1;
    }),
    { numRuns: 20, seed: 15 },
  );
  expect(exact / sets).toBeGreaterThan(0.85);
});

test('nothing is counted of people who do no exercise', () => {
  const told = negatives.flatMap((negative) =>
    negative.views.flatMap((view) => {
      const { counted } = countWith(coach, generateNegative(negative, 7, view));
      return counted === 0 ? [] : [`${negative.name} from the ${view}: ${counted}`];
    }),
  );
  expect(told).toEqual([]);
});
