// One arm works while the other rests, bent and trembling: what rests takes no repetition of the one that works.

import { createCoach } from '@spotter/coach/coach';
import { joints } from '@spotter/coach/pose/joints';
import type { PoseFrame } from '@spotter/coach/pose/pose-frame';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countWith } from './count-recording.ts';
import { specificationsFor } from './counting/specifications-for.ts';
import { exercises } from './synthetic/exercises/all-exercises.ts';
import { generateSet } from './synthetic/generate-set.ts';

type Point = readonly [x: number, y: number, ...rest: number[]];

/** Fingers go along with the wrist. */
const hands = { left: [joints.leftWrist, 17, 19, 21], right: [joints.rightWrist, 18, 20, 22] } as const;

/** The forearm of a side bent by so many degrees, in the plane of the picture. */
function bent(frame: PoseFrame, side: 'left' | 'right', byDeg: number): PoseFrame {
  const angle = (byDeg * Math.PI) / 180;
  const [sin, cos] = [Math.sin(angle), Math.cos(angle)];
  const turn = <P extends Point>(points: readonly P[] | null | undefined, across: number) => {
    const elbow = points?.[side === 'left' ? joints.leftElbow : joints.rightElbow];
    return (
      points?.map((point, i) => {
        if (elbow === undefined || !(hands[side] as readonly number[]).includes(i)) return point;
        const [x, y, ...rest] = point;
        const [dx, dy] = [(x - elbow[0]) * across, y - elbow[1]];
        const turned = [elbow[0] + (cos * dx - sin * dy) / across, elbow[1] + sin * dx + cos * dy, ...rest];
        return turned as unknown as P;
      }) ?? null
    );
  };
  return {
    ...frame,
    landmarks: turn(frame.landmarks, frame.aspect),
    world: turn(frame.world, 1),
  };
}

/** How far the arm that rests is bent: it is laid down in the first second, and stays a little beside where it was before. */
function restingBend(tMs: number): number {
  if (tMs < 300) return 42;
  return tMs < 1000 ? 42 + (14 * (tMs - 300)) / 700 : Math.max(48, 56 - (tMs - 1000) / 60);
}

test('an arm that rests while the other works takes no repetition of it', () => {
  const curl = exercises.find(({ key }) => key === 'one_arm_biceps_curl') ?? expect.fail('nobody curls');
  const [specification] = specificationsFor('one_arm_biceps_curl');
  if (specification === undefined) expect.fail('nobody has described it');
  let [exact, sets] = [0, 0];
  fc.assert(
    fc.property(fc.nat(10_000), fc.integer({ min: 4, max: 8 }), (seed, repetitions) => {
      const { frames } = generateSet(curl, { seed, view: 'front', repetitions });
      const travels = (joint: number) => {
        const heights = frames.flatMap(({ landmarks }) => landmarks?.[joint]?.[1] ?? []);
        return Math.max(...heights) - Math.min(...heights);
      };
      const resting = travels(joints.leftWrist) < travels(joints.rightWrist) ? 'left' : 'right';
      const shown = frames.map((frame) => bent(frame, resting, restingBend(frame.tMs)));
      const { counted } = countWith(createCoach(specification), shown);
      sets += 1;
      if (counted === repetitions) exact += 1;
    }),
    { numRuns: 20, seed: 15 },
  );
  expect(exact / sets).toBeGreaterThan(0.9);
});
