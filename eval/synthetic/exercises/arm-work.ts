import type { FreeArm, Posture } from '@spotter/exercises/body/posture';
import { standing } from '@spotter/exercises/body/standing';
import { swaying } from '../motion/swaying.ts';
import { overFeet } from '@spotter/exercises/body/over-feet';
import type { Moment } from './exercise.ts';

/** Somebody who stands and moves the arms: the second arm may lag; the trunk may lean and the shoulders rise. */
export function standingArms(
  { take, seconds }: Pick<Moment<never>, 'take' | 'seconds'>,
  arms: { readonly left: FreeArm; readonly right: FreeArm },
  trunk: {
    readonly leanDeg?: number;
    readonly shrug?: number;
    readonly kneeDeg?: number;
    readonly headDeg?: number;
  } = {},
): Posture {
  const { leanDeg = 2, shrug = 0, kneeDeg = 8, headDeg = 5 } = trunk;
  const base = standing(take.person);
  const posture = overFeet(
    take.person,
    { kneeDeg, shinDeg: kneeDeg * 0.45, leanDeg },
    { arms, shrug, headDeg, legs: base.legs },
  );
  return swaying(take, posture, seconds, 0.7);
}
