// Whoever presses on a bench that slopes presses all the same.

import { radians, plus, vector } from '@spotter/exercises/body/vector';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countRecording } from './count-recording.ts';
import { specificationsFor } from './counting/specifications-for.ts';
import { benchPress } from './synthetic/exercises/bench-press.ts';
import type { Exercise } from './synthetic/exercises/exercise.ts';
import { generateSet } from './synthetic/generate-set.ts';

/** The same press, the back of the bench raised; the hands stay as they are over the shoulders. */
function raised(slopeDeg: number): Exercise {
  return {
    ...benchPress,
    pose: (moment) => {
      const posture = benchPress.pose(moment);
      const { trunk } = moment.take.person;
      const moved = vector(
        0,
        trunk * Math.sin(slopeDeg * radians),
        trunk * (1 - Math.cos(slopeDeg * radians)),
      );
      const hand = (arm: typeof posture.arms.left) =>
        arm.kind === 'planted' ? { ...arm, wrist: plus(arm.wrist, moved) } : arm;
      return {
        ...posture,
        pelvis: { ...posture.pelvis, pitchDeg: slopeDeg - 90 },
        arms: { left: hand(posture.arms.left), right: hand(posture.arms.right) },
      };
    },
  };
}

test('presses on a bench that slopes by up to 45 degrees are counted', () => {
  const [specification] = specificationsFor('bench_press');
  if (specification === undefined) expect.fail('nobody has described bench presses');
  let [exact, sets] = [0, 0];
  fc.assert(
    fc.property(
      fc.integer({ min: 15, max: 45 }),
      fc.constantFrom('side', 'oblique'),
      fc.nat(10_000),
      (slopeDeg, view, seed) => {
        const { frames } = generateSet(raised(slopeDeg), { seed, view, repetitions: 5 });
        sets += 1;
        if (countRecording(specification, frames, { recognition: false }).counted === 5) exact += 1;
      },
    ),
    { numRuns: 20, seed: 15 },
  );
  expect(exact / sets).toBeGreaterThan(0.9);
});
