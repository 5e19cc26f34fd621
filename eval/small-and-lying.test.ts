// Whoever lies and does many small ones of an exercise that was not chosen is counted all the same: nobody sways on the floor.

import { createCoach } from '@spotter/coach/coach';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countWith } from './count-recording.ts';
import { specificationsFor } from './counting/specifications-for.ts';
import { exercises } from './synthetic/exercises/all-exercises.ts';
import { generateSet } from './synthetic/generate-set.ts';

const small = exercises.filter(({ key }) => key === 'crunch' || key === 'donkey_kick');
const chosen = fc.constantFrom('biceps_curl', 'leg_raise', 'squat');

test('small ones that are done lying, or on hands and knees, are counted, though another exercise was chosen', () => {
  let [exact, sets] = [0, 0];
  fc.assert(
    fc.property(
      fc.constantFrom(...small),
      chosen,
      fc.nat(10_000),
      fc.integer({ min: 4, max: 10 }),
      (exercise, key, seed, repetitions) => {
        const set = generateSet(exercise, { seed, view: 'side', repetitions });
        const [specification] = specificationsFor(key);
        if (specification === undefined) expect.fail(`nobody has described ${key}`);
        const { counted } = countWith(createCoach(specification), set.frames);
        expect(counted).toBeLessThanOrEqual(repetitions);
        sets += 1;
        if (counted === repetitions) exact += 1;
      },
    ),
    { numRuns: 20, seed: 15 },
  );
  expect(exact / sets).toBeGreaterThan(0.85);
});
