// DATA: what exercises look like in which the feet leave the ground a little, or in turn.

import type { Limits } from '../specification/motion-condition.ts';
import type { FamilyRule } from './family-rule.ts';
import { upright } from './leg-rules.ts';

const standing: Limits = { feature: 'footDropHigh', no: 1.3, yes: 1.7 };

/** The rules. */
export const lightLegRules: readonly FamilyRule[] = [
  {
    family: 'knee_raise',
    measuredOn: 'recordings',
    all: [
      { feature: 'hipRange', no: 18, yes: 32, shown: { least: 45, most: 47 } },
      { feature: 'hipDifferenceHigh', no: 35, yes: 55, shown: { least: 82, most: 92 } },
      { ...upright, shown: { least: 15, most: 16 } },
      { ...standing, shown: { least: 2.39, most: 2.47 } },
      { feature: 'shouldersRise', no: 0.6, yes: 0.4, shown: { least: 0.04, most: 0.31 } },
      { feature: 'shouldersAcross', no: 1.2, yes: 0.8, shown: { least: 0.07, most: 0.08 } },
      // On a leg that stays straight the hips stay up.
      { feature: 'hipsRise', no: 0.5, yes: 0.35, shown: { least: 0.08, most: 0.27 } },
      // Where the knees bend much more than the hips, heels are lifted behind.
      { feature: 'kneeToHip', no: 2.3, yes: 1.8, shown: { least: 0.72, most: 0.87 } },
      // Arms that are thrown up as well belong to a jump or a dance.
      { feature: 'armLiftRange', no: 95, yes: 65, shown: { least: 3, most: 10 } },
    ],
    any: [
      [{ feature: 'kneeDifferenceHigh', no: 30, yes: 50, shown: { least: 72, most: 100 } }],
      [{ feature: 'kneeStepHigh', no: 0.4, yes: 0.6, shown: { least: 0.88, most: 0.99 } }],
    ],
  },
  {
    family: 'calf_raise',
    measuredOn: 'recordings',
    all: [
      { feature: 'kneeHigh', no: 50, yes: 35, shown: { least: 23, most: 23 } },
      { feature: 'hipRange', no: 8, yes: 5, shown: { least: 2, most: 2 } },
      // Legs that stay side by side: knees that bend in turn step.
      { feature: 'kneeDifferenceHigh', no: 13, yes: 8, shown: { least: 4, most: 4 } },
      // Quicker somebody hops, runs or skips a rope.
      { feature: 'repetitionMs', no: 500, yes: 700, shown: { least: 800, most: 800 } },
      { feature: 'elbowRange', no: 30, yes: 20, shown: { least: 13, most: 13 } },
      { feature: 'armLiftRange', no: 35, yes: 22, shown: { least: 5, most: 5 } },
      { ...upright, shown: { least: 10, most: 10 } },
      { ...standing, shown: { least: 2.3, most: 2.3 } },
      { feature: 'handsAcross', no: 0.5, yes: 0.3, shown: { least: 0.19, most: 0.19 } },
      { feature: 'stanceRange', no: 0.3, yes: 0.12, shown: { least: 0.04, most: 0.04 } },
      { feature: 'shouldersRise', no: 0.06, yes: 0.085, shown: { least: 0.1, most: 0.1 } },
      { feature: 'shouldersRise', no: 0.35, yes: 0.25, shown: { least: 0.1, most: 0.1 } },
      { feature: 'shouldersAcross', no: 0.4, yes: 0.2, shown: { least: 0.15, most: 0.15 } },
      { feature: 'hipsRise', no: 0.05, yes: 0.08, shown: { least: 0.11, most: 0.11 } },
      { feature: 'feetRise', no: 0.04, yes: 0.07, shown: { least: 0.1, most: 0.1 } },
    ],
  },
  {
    family: 'mountain_climber',
    measuredOn: 'synthetic',
    all: [
      { feature: 'footDropHigh', no: 1.3, yes: 0.9, shown: { least: 0.48, most: 0.87 } },
      { feature: 'leanLow', no: 30, yes: 50, shown: { least: 74, most: 88 } },
      { feature: 'hipDifferenceHigh', no: 25, yes: 45, shown: { least: 92, most: 103 } },
      { feature: 'shouldersTravel', no: 0.6, yes: 0.4, shown: { least: 0.03, most: 0.04 } },
      { feature: 'handHeightHigh', no: 0.1, yes: -0.2, shown: { least: -1.4, most: -0.92 } },
      // On hands that stay, and toes near the floor, with one leg long: not on the knees, and no leg lifted.
      { feature: 'handsTravel', no: 0.5, yes: 0.3, shown: { least: 0.03, most: 0.07 } },
      { feature: 'stepHigh', no: 1, yes: 0.7, shown: { least: 0.42, most: 0.47 } },
      { feature: 'kneeLow', no: 60, yes: 35, shown: { least: 8, most: 13 } },
    ],
  },
];
