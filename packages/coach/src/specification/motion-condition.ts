// What recognition goes by: measurements of what is repeated, and limits on them.

/** A measurement at both of its ends, and what lies between them. */
export type Ends<T extends string> = `${T}${'Low' | 'High' | 'Range'}`;

/**
 * Measurements of a stretch of movement. Bends, lift of the upper arm, lean of the trunk and differences between the sides are in
 * degrees (0 straight, hanging, upright); heights and travel in trunk lengths; what is named `ToShoulders` is a share of how far the
 * shoulders travel. `bentElbow` is the more bent one, `step` how much higher one foot stands,
 * `handReach` how far hands are above the feet, negative. `Low` and `High` are the ends, `Range` lies between.
 */
export type MotionFeature =
  | Ends<'knee' | 'hip' | 'elbow' | 'armLift' | 'lean' | 'handHeight' | 'footDrop' | 'stance' | 'handsApart'>
  | `${'knee' | 'hip'}DifferenceHigh`
  | `${'shoulders' | 'hands' | 'hips' | 'feet'}${'Travel' | 'Rise' | 'Across'}`
  | `${'hands' | 'hips' | 'feet'}ToShoulders`
  | 'repetitionMs'
  | 'bentElbowRange'
  | 'upperHandHigh'
  | `${'step' | 'kneeStep'}High`
  | 'shouldersRiseShare'
  | 'handsRiseToShoulders'
  | 'handReachHigh'
  | 'kneeToHip'
  | 'hipToKnee'
  | 'leanToHip'
  | 'elbowWithHand';

/** A measurement and where it stops speaking for an exercise: it does not hold at `no`, holds at `yes`, between them in part. */
export interface Limits {
  readonly feature: MotionFeature;
  readonly no: number;
  readonly yes: number;
}

/**
 * Limits with what was measured on the sets that they were set by, the least and the most of them; an alternative is measured on
 * sets that it is not about, too. Degrees and ms are whole, all else to 0.01. `eval/recognition-measured.test.ts` measures it anew.
 */
export interface Condition extends Limits {
  readonly shown: { readonly least: number; readonly most: number };
  /** What the limit goes by beside those sets; told where none of them comes as far as `yes`. No full stop at its end. */
  readonly why?: string;
}

/**
 * On which sets: recordings of people in eval/fixtures, or synthetic people of eval/synthetic where nobody is recorded. Limits were
 * set with them in view, by one to thirteen sets a family; how far they hold for others is in docs/evaluation-lists.md.
 */
export type MeasuredOn = 'recordings' | 'synthetic';
