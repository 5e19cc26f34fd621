import { shares, type Person } from '@spotter/exercises/body/person';
import type { Random } from '../random.ts';

/** Deviation of a segment's share between adults, about 4 %. */
const deviation = 0.04;

/** Draws an adult by lot. */
export function drawPerson(random: Random): Person {
  const stature = 1.7 + 0.09 * random.normal();
  const length = (share: number) => stature * share * (1 + deviation * random.normal());
  return {
    stature,
    trunk: length(shares.trunk),
    shoulders: length(shares.shoulders),
    hips: length(shares.hips),
    upperArm: length(shares.upperArm),
    forearm: length(shares.forearm),
    thigh: length(shares.thigh),
    shank: length(shares.shank),
    ankleHeight: length(shares.ankleHeight),
    foot: length(shares.foot),
  };
}
