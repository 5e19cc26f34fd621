import type { Condition } from './family-rule.ts';

/** The trunk stands all the time. */
export const upright: Condition = ['leanHigh', 60, 40];
