// Of people who run, dance or step where another exercise was chosen: what their arms and knees do meanwhile is no repetition of it.

import { createCoach } from '@spotter/coach/coach';
import { bundled } from '@spotter/exercises/bundled';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countWith } from './count-recording.ts';
import { generateNegative } from './synthetic/generate-negative.ts';
import type { Negative } from './synthetic/negatives/negative.ts';
import { jogging, ropeSkipping, sideSteps } from './synthetic/negatives/on-the-move.ts';

const planted = [...bundled.values()].filter(({ counting }) => counting.feet === 'planted');
const seeds = fc.nat(10_000);
const views = fc.constantFrom('front', 'oblique');

/** How many are counted in a take, on average: 7 and more were, before feet were asked for. */
function countedOf(negative: Negative, specifications: typeof planted, runs: number): number {
  let counted = 0;
  fc.assert(
    fc.property(fc.constantFrom(...specifications), seeds, views, (specification, seed, view) => {
      counted += countWith(createCoach(specification), generateNegative(negative, seed, view)).counted;
    }),
    { numRuns: runs, seed: 15 },
  );
  return counted / runs;
}

test('there are exercises to choose', () => {
  expect(planted.length).toBeGreaterThan(20);
});

test.each([jogging, sideSteps, ropeSkipping])(
  '$name is none of an exercise that is done with planted feet',
  (negative) => {
    expect(countedOf(negative, planted, 20)).toBeLessThan(3);
  },
  60_000,
);
