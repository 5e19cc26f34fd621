import type { MotionFeature } from './describe-motion.ts';
import type { Family } from '../specification/family.ts';

/** A measurement and where it stops speaking for the family: it does not hold at `no`, holds at `yes`, between them in part. */
export type Condition = readonly [feature: MotionFeature, no: number, yes: number];

/** What a family looks like, in the words of a motion description: all conditions must hold; of those in `any` one line. */
export interface FamilyRule {
  readonly family: Family;
  readonly all: readonly Condition[];
  readonly any?: readonly (readonly Condition[])[];
}
