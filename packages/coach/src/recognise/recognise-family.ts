import type { MotionDescription } from './describe-motion.ts';
import type { Family } from '../specification/family.ts';
import type { Limits } from '../specification/motion-condition.ts';
import { armRules } from './arm-rules.ts';
import type { FamilyRule } from './family-rule.ts';
import { legRules } from './leg-rules.ts';
import { lightLegRules } from './light-leg-rules.ts';
import { trunkRules } from './trunk-rules.ts';

/** What each family of exercises looks like; where two rules fit alike the first one is meant. */
export const familyRules: readonly FamilyRule[] = [...legRules, ...trunkRules, ...armRules, ...lightLegRules];

/** What a movement looks like, and how well that fits, 0 to 1; null where it looks like nothing known. */
export interface Likeness {
  readonly family: Family | null;
  readonly fit: number;
}

/** A family whose worst condition fits less than this is not meant. */
const fitNeeded = 0.35;

/** Finds the family whose conditions fit best: a rule fits as well as its worst condition. */
export function recogniseFamily(description: MotionDescription): Likeness {
  let best: Likeness = { family: null, fit: 0 };
  for (const { family, all, any } of familyRules) {
    const needed = Math.max(best.fit, fitNeeded);
    const fitOfAll = worstFit(all, description, needed);
    if (fitOfAll < needed) continue;
    const fit = Math.min(fitOfAll, any ? bestFit(any, description) : 1);
    if (fit > best.fit && fit >= fitNeeded) best = { family, fit };
  }
  return best;
}

/** How well the worst of some conditions holds; where it is less than `needed`, it does not matter by how much. */
function worstFit(conditions: readonly Limits[], description: MotionDescription, needed = 0): number {
  let worst = 1;
  for (const condition of conditions) {
    worst = Math.min(worst, fitOf(condition, description));
    if (worst < needed) break;
  }
  return worst;
}

function bestFit(alternatives: readonly (readonly Limits[])[], description: MotionDescription): number {
  let best = 0;
  for (const conditions of alternatives) best = Math.max(best, worstFit(conditions, description));
  return best;
}

/** How well a condition holds, 0 to 1. A limb that was not seen cannot show that it moves; neither can it show that it moves too much. */
export function fitOf({ feature, no, yes }: Limits, description: MotionDescription): number {
  const value = description[feature];
  if (Number.isNaN(value)) return yes > no ? 0 : 1;
  return Math.min(1, Math.max(0, (value - no) / (yes - no)));
}
