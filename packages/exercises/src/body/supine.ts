// Face up, the head towards -z, the feet towards +z.

import type { Person } from './person.ts';
import type { Posture } from './posture.ts';
import { arm, foot, standing } from './standing.ts';
import { radians, vector } from './vector.ts';

/** Middle of shoulders and hips over what they lie on. */
export const lying = 0.1;

/** On the back with the soles on the ground and the knees bent; `trunkDeg` raises the trunk from lying, `curlDeg` bends it. */
export function supine(
  person: Person,
  {
    kneeDeg,
    trunkDeg,
    curlDeg,
    headDeg,
  }: {
    readonly kneeDeg: number;
    readonly trunkDeg: number;
    readonly curlDeg: number;
    readonly headDeg: number;
  },
  changes: Partial<Posture> = {},
): Posture {
  const leg = Math.sqrt(
    person.thigh ** 2 + person.shank ** 2 + 2 * person.thigh * person.shank * Math.cos(kneeDeg * radians),
  );
  const ahead = Math.sqrt(Math.max(0.01, leg ** 2 - (lying - person.ankleHeight) ** 2));
  const across = person.hips / 2;
  const chest = arm({ flexionDeg: 35, abductionDeg: 10, turnDeg: -40, elbowDeg: 130 });
  return standing(person, {
    pelvis: { at: vector(0, lying, 0), pitchDeg: -90 + trunkDeg, yawDeg: 0, rollDeg: 0 },
    spine: { flexionDeg: curlDeg, sideDeg: 0, twistDeg: 0 },
    headDeg,
    legs: {
      left: foot(person, 1, { across, ahead, toeOutDeg: 5 }),
      right: foot(person, -1, { across, ahead, toeOutDeg: 5 }),
    },
    arms: { left: chest, right: chest },
    ...changes,
  });
}
