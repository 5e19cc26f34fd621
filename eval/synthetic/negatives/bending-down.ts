import { holdHands } from '@spotter/exercises/body/hold-hands';
import type { Person } from '@spotter/exercises/body/person';
import type { Posture } from '@spotter/exercises/body/posture';
import { arm, foot, hipsOver, standing } from '@spotter/exercises/body/standing';
import { vector } from '@spotter/exercises/body/vector';
import { throughPostures } from '../motion/through-postures.ts';
import { swaying } from '../motion/swaying.ts';
import { everyView, type Negative } from './negative.ts';

/** Bent at the hips with a hand at the ground, knees bent somewhat. */
function reachingDown(person: Person, kneeDeg: number): Posture {
  const hand = (side: 1 | -1, height: number) =>
    ({ kind: 'planted', wrist: vector(side * 0.12, height, 0.35), elbowTo: vector(side, 0, -0.5) }) as const;
  return standing(person, {
    pelvis: { at: hipsOver(person, kneeDeg * 0.3, kneeDeg * 0.7), pitchDeg: 75, yawDeg: 0, rollDeg: 0 },
    spine: { flexionDeg: 30, sideDeg: 0, twistDeg: 0 },
    headDeg: -10,
    arms: { left: hand(1, 0.35), right: hand(-1, 0.12) },
  });
}

/** Bends down once, picks something up and looks at it. */
export const pickingUp: Negative = {
  name: 'picking something up',
  views: everyView,
  make: (take) => {
    const stand = holdHands(take.person, standing(take.person));
    const low = reachingDown(take.person, 50 + 20 * take.vary('knees'));
    const look = holdHands(
      take.person,
      standing(take.person, {
        headDeg: 20,
        arms: { left: arm(), right: arm({ flexionDeg: 25, elbowDeg: 80 }) },
      }),
    );
    const go = throughPostures([
      [1.2, stand],
      [2.6, low],
      [3.2, low],
      [4.6, look],
      [7, look],
      [8, stand],
    ]);
    return { seconds: 10, postureAt: (s) => swaying(take, go(s), s) };
  },
};

/** Goes down on one knee's bend, ties a shoe for a while with busy hands, gets up. */
export const tyingShoes: Negative = {
  name: 'tying shoes',
  views: everyView,
  make: (take) => {
    const { person } = take;
    const stand = holdHands(person, standing(person));
    const hand = (side: 1 | -1) =>
      ({
        kind: 'planted',
        wrist: vector(0.1 + side * 0.06, 0.14, 0.4),
        elbowTo: vector(side, 0, -0.4),
      }) as const;
    const kneel = standing(person, {
      pelvis: { at: vector(0, 0.38, -0.02), pitchDeg: 48, yawDeg: 0, rollDeg: 0 },
      spine: { flexionDeg: 35, sideDeg: 0, twistDeg: 0 },
      headDeg: 10,
      legs: {
        left: foot(person, 1, { ahead: 0.22 }),
        right: foot(person, -1, { ahead: -0.3, heelUpDeg: 55 }),
      },
      arms: { left: hand(1), right: hand(-1) },
    });
    const go = throughPostures([
      [1, stand],
      [2.6, kneel],
      [9, kneel],
      [10.8, stand],
    ]);
    return {
      seconds: 12.5,
      postureAt: (s) => {
        const now = swaying(take, go(s), s);
        if (s < 2.6 || s > 9) return now;
        const busy = 0.03 * Math.sin(2 * Math.PI * 1.7 * s);
        const { left, right } = now.arms;
        if (left.kind !== 'planted' || right.kind !== 'planted') return now;
        const moved = (wrist: typeof left.wrist, by: number) =>
          vector(wrist.x + by, wrist.y + Math.abs(by), wrist.z);
        return {
          ...now,
          arms: {
            left: { ...left, wrist: moved(left.wrist, busy) },
            right: { ...right, wrist: moved(right.wrist, -busy) },
          },
        };
      },
    };
  },
};
