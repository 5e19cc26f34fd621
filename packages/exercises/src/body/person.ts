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
export const shares = {
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

/** Somebody of 1.70 m with the proportions of most. */
export const adult: Person = {
  stature: 1.7,
  trunk: 1.7 * shares.trunk,
  shoulders: 1.7 * shares.shoulders,
  hips: 1.7 * shares.hips,
  upperArm: 1.7 * shares.upperArm,
  forearm: 1.7 * shares.forearm,
  thigh: 1.7 * shares.thigh,
  shank: 1.7 * shares.shank,
  ankleHeight: 1.7 * shares.ankleHeight,
  foot: 1.7 * shares.foot,
};
