import { dropToGround } from '@spotter/exercises/body/drop-to-ground';
import { movePosture } from '@spotter/exercises/body/move-posture';
import type { Posture } from '@spotter/exercises/body/posture';
import { arm, leg, standing } from '@spotter/exercises/body/standing';
import { vector } from '@spotter/exercises/body/vector';
import { keyed } from '../motion/easing.ts';
import type { Take } from '../motion/motion.ts';
import { everyView, type Negative } from './negative.ts';

/** One moment of a gait cycle; `phase` in steps of both feet, `swing` 0 standing to 1 striding. Angles as in Perry, Gait Analysis. */
export function striding(take: Take, phase: number, swing: number): Posture {
  const side = (shift: number) => {
    const turn = 2 * Math.PI * (phase + shift);
    const flexionDeg = swing * (8 + 22 * Math.cos(turn));
    const kneeDeg = 5 + swing * (12 + 45 * Math.max(0, Math.sin(turn + 2.2 + Math.PI)) ** 2);
    return { leg: leg({ flexionDeg, kneeDeg, abductionDeg: 1, pointedDeg: -2 }), lift: Math.cos(turn) };
  };
  const [left, right] = [side(0), side(0.5)];
  const swung = (against: number) => arm({ flexionDeg: 3 + swing * 20 * against, elbowDeg: 15 + swing * 8 });
  const posture = standing(take.person, {
    legs: { left: left.leg, right: right.leg },
    arms: { left: swung(right.lift), right: swung(left.lift) },
    spine: { flexionDeg: 0, sideDeg: 0, twistDeg: swing * 5 * right.lift },
  });
  return dropToGround(take.person, posture);
}

/** Walks three metres across the picture, turns, and walks back. */
export const walking: Negative = {
  name: 'walking',
  views: everyView,
  make: (take) => {
    const along = keyed([
      [1, -1.4],
      [4, 1.4],
      [5.2, 1.4],
      [8.2, -1.4],
    ]);
    const yaw = keyed([
      [0, 90],
      [4, 90],
      [5.2, 270],
      [9, 270],
    ]);
    const swing = keyed([
      [0.8, 0],
      [1.6, 1],
      [3.6, 1],
      [4.1, 0.4],
      [5.1, 0.4],
      [5.6, 1],
      [7.8, 1],
      [8.4, 0],
    ]);
    const steps = 0.9 + 0.08 * take.vary('steps');
    return {
      seconds: 10,
      postureAt: (s) => movePosture(striding(take, s * steps, swing(s)), vector(along(s), 0, 0), yaw(s)),
    };
  },
};

/** Walks on the spot. */
export const marching: Negative = {
  name: 'shifting from foot to foot',
  views: everyView,
  make: (take) => ({
    seconds: 14,
    postureAt: (s) =>
      striding(
        take,
        s * 0.8,
        0.45 *
          keyed([
            [1, 0],
            [2, 1],
            [11, 1],
            [12, 0],
          ])(s),
      ),
  }),
};
