import type { Family } from '../specification/family.ts';
import type { Condition, MeasuredOn } from '../specification/motion-condition.ts';

/** What a family looks like, in the words of a motion description: all conditions must hold; of those in `any` one line. */
export interface FamilyRule {
  readonly family: Family;
  readonly measuredOn: MeasuredOn;
  readonly all: readonly Condition[];
  readonly any?: readonly (readonly Condition[])[];
}
