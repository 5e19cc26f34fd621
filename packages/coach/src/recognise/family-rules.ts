import { armRules } from './arm-rules.ts';
import type { FamilyRule } from './family-rule.ts';
import { legRules } from './leg-rules.ts';
import { lightLegRules } from './light-leg-rules.ts';
import { trunkRules } from './trunk-rules.ts';

/** What each family of exercises looks like; where two rules fit alike the first one is meant. */
export const familyRules: readonly FamilyRule[] = [...legRules, ...trunkRules, ...armRules, ...lightLegRules];
