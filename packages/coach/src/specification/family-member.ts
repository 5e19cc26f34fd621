import type { Family } from './family.ts';
import type { Condition, MeasuredOn } from './motion-condition.ts';

/** What tells an exercise apart from all others of its family: all of it must show. */
export interface ToldApart {
  /** On which sets of the exercise itself. */
  readonly measuredOn: MeasuredOn;
  readonly when: readonly [Condition, ...Condition[]];
}

/** An exercise that can be recognised. */
export interface FamilyMember {
  readonly family: Family;
  /** Its key. */
  readonly exercise: string;
  /** Null for the one that is meant where nothing tells another apart. */
  readonly toldApart: ToldApart | null;
}
