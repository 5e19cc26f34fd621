// What one arm does alone is counted by what repeats, though another exercise was chosen: half of it is seen in the middle of both.

import { createCoach } from '@spotter/coach/coach';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countWith } from './count-recording.ts';
import { specificationsFor } from './counting/specifications-for.ts';
import { exercises } from './synthetic/exercises/all-exercises.ts';
import { generateSet } from './synthetic/generate-set.ts';

const oneArmed = exercises.filter(
  ({ key }) => key === 'one_arm_biceps_curl' || key === 'one_arm_dumbbell_row',
);

test('what one arm does while the other is still is counted, though another exercise was chosen', () => {
  let [exact, sets] = [0, 0];
  fc.assert(
    fc.property(
      fc.constantFrom(...oneArmed),
      fc.constantFrom('squat', 'lateral_raise', 'pull_up'),
      fc.nat(10_000),
      fc.integer({ min: 4, max: 8 }),
      (exercise, chosen, seed, repetitions) => {
        const [specification] = specificationsFor(chosen);
        if (specification === undefined) expect.fail(`nobody has described ${chosen}`);
        const { frames } = generateSet(exercise, { seed, view: 'front', repetitions });
        const { counted } = countWith(createCoach(specification), frames);
        sets += 1;
        if (counted === repetitions) exact += 1;
      },
    ),
    { numRuns: 20, seed: 15 },
  );
  expect(exact / sets).toBeGreaterThan(0.8);
});
