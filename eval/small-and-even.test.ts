// Of people who stand about: four small ones that are alike are a set, but nods, shifts of weight and talk with the hands are none.

import { createCoach } from '@spotter/coach/coach';
import { bundled } from '@spotter/exercises/bundled';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countWith } from './count-recording.ts';
import { generateNegative } from './synthetic/generate-negative.ts';
import { nodding, shiftingWeight, talking } from './synthetic/negatives/small-and-even.ts';

const counted = [...bundled.values()].filter(({ kind }) => kind === 'repetitions');

test.each([nodding, shiftingWeight, talking])(
  '$name is hardly ever a repetition of anything',
  (negative) => {
    let repetitions = 0;
    fc.assert(
      fc.property(
        fc.constantFrom(...counted),
        fc.nat(10_000),
        fc.constantFrom(...negative.views),
        (specification, seed, view) => {
          repetitions += countWith(
            createCoach(specification),
            generateNegative(negative, seed, view),
          ).counted;
        },
      ),
      { numRuns: 60, seed: 15 },
    );
    expect(repetitions).toBeLessThanOrEqual(3);
  },
  60_000,
);
