// DATA: what exercises look like in which the feet leave the ground a little, or in turn.

import type { Condition, FamilyRule } from './family-rule.ts';
import { upright } from './upright.ts';

const standing: Condition = ['footDropHigh', 1.3, 1.7];

/** The rules. */
export const lightLegRules: readonly FamilyRule[] = [
  {
    family: 'knee_raise',
    all: [
      ['hipRange', 18, 32],
      ['hipDifferenceHigh', 35, 55],
      upright,
      standing,
      ['shouldersRise', 0.6, 0.4],
      ['shouldersAcross', 1.2, 0.8],
    ],
    any: [[['kneeDifferenceHigh', 30, 50]], [['kneeStepHigh', 0.4, 0.6]]],
  },
  {
    family: 'calf_raise',
    all: [
      ['kneeHigh', 50, 35],
      ['hipRange', 18, 12],
      ['elbowRange', 40, 25],
      ['armLiftRange', 35, 22],
      upright,
      standing,
      ['handsAcross', 0.5, 0.3],
      ['stanceRange', 0.3, 0.12],
      ['shouldersRise', 0.06, 0.085],
      ['shouldersRise', 0.35, 0.25],
      ['shouldersAcross', 0.4, 0.2],
      ['hipsRise', 0.05, 0.08],
      ['feetRise', 0.04, 0.07],
    ],
  },
  {
    family: 'mountain_climber',
    all: [
      ['footDropHigh', 1.3, 0.9],
      ['leanLow', 30, 50],
      ['hipDifferenceHigh', 25, 45],
      ['shouldersTravel', 0.6, 0.4],
      ['handHeightHigh', 0.1, -0.2],
    ],
  },
];
