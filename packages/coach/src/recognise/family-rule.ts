import type { Family } from '../specification/family.ts';
import type { MotionFeature } from './describe-motion.ts';

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
}

/**
 * On which sets: recordings of people in eval/fixtures, or synthetic people of eval/synthetic where nobody is recorded. Limits were
 * set with them in view, by one to thirteen sets a family; how far they hold for others is in docs/evaluation.md.
 */
export type MeasuredOn = 'recordings' | 'synthetic';

/** What a family looks like, in the words of a motion description: all conditions must hold; of those in `any` one line. */
export interface FamilyRule {
  readonly family: Family;
  readonly measuredOn: MeasuredOn;
  readonly all: readonly Condition[];
  readonly any?: readonly (readonly Condition[])[];
}
