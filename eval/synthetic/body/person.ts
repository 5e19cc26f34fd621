import type { Random } from '../random.ts';

/** Lengths between a person's joints, in metres. */
export interface Person {
  readonly stature: number;
  /** Middle of the hips to middle of the shoulders. */
  readonly trunk: number;
  readonly shoulders: number;
  readonly hips: number;
  readonly upperArm: number;
  readonly forearm: number;
  readonly thigh: number;
  readonly shank: number;
  /** Ankle joint above the sole. */
  readonly ankleHeight: number;
  /** Ankle joint to the tip of the big toe, along the sole. */
  readonly foot: number;
}

/**
 * Shares of stature: Drillis and Contini (1966) as in Winter, Biomechanics and Motor Control of Human Movement,
 * figure 4.1. Widths are those between joints as pose finders place them, 0.67 and 0.44 of a trunk in the median of
 * the recordings, which is less than the breadths that anthropometry gives.
 */
const shares = {
  trunk: 0.288,
  shoulders: 0.193,
  hips: 0.127,
  upperArm: 0.186,
  forearm: 0.146,
  thigh: 0.245,
  shank: 0.246,
  ankleHeight: 0.039,
  foot: 0.08,
} as const;

/** Deviation of a segment's share between adults, about 4 %. */
const deviation = 0.04;

/** Draws an adult. */
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
