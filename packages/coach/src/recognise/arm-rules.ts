// DATA: what exercises look like in which arms work while the body stays.

import type { Condition, FamilyRule } from './family-rule.ts';
import { upright } from './upright.ts';

/** The trunk and shoulders stay where they are while a limb works. */
const shouldersStay: readonly Condition[] = [
  ['shouldersRise', 0.45, 0.25],
  ['shouldersAcross', 0.9, 0.5],
];

/** The rules. */
export const armRules: readonly FamilyRule[] = [
  {
    family: 'bench_press',
    all: [
      ['elbowRange', 22, 40],
      ['handsTravel', 0.25, 0.45],
      ['footDropHigh', 1.6, 1.3],
      ['shouldersTravel', 0.5, 0.3],
    ],
    any: [
      [
        ['leanHigh', 45, 60],
        ['elbowWithHand', 0.2, -0.2],
      ],
    ],
  },
  {
    family: 'row',
    all: [
      ['leanLow', 22, 35],
      ['handHeightHigh', 0.1, -0.1],
      ['elbowWithHand', 0.3, 0.6],
      // Shoulders that turn with the arm go less far than the hand.
      ['handsToShoulders', 0.9, 1.2],
      ['shouldersRise', 0.85, 0.6],
      ['shouldersAcross', 0.9, 0.5],
    ],
    any: [
      [
        ['elbowRange', 25, 45],
        ['handsTravel', 0.25, 0.4],
      ],
      // With one arm the middle of both goes half as far.
      [
        ['bentElbowRange', 35, 55],
        ['handsTravel', 0.13, 0.2],
      ],
    ],
  },
  {
    family: 'triceps_extension',
    all: [
      ['armLiftLow', 90, 120],
      ['armLiftRange', 45, 30],
      ['elbowRange', 25, 45],
      ['handsTravel', 0.25, 0.4],
      ...shouldersStay,
    ],
  },
  {
    family: 'press',
    all: [
      ['handHeightHigh', 0.35, 0.6],
      ['elbowRange', 25, 42],
      ['armLiftRange', 20, 38],
      ['elbowWithHand', -0.3, -0.6],
      ['handsTravel', 0.3, 0.5],
      upright,
      ...shouldersStay,
    ],
  },
  {
    family: 'curl',
    all: [
      ['elbowRange', 30, 50],
      ['armLiftHigh', 75, 58],
      ['elbowWithHand', 0.4, 0.7],
      ['handHeightLow', -0.4, -0.65],
      ['handHeightHigh', 0.45, 0.25],
      ['handsTravel', 0.3, 0.5],
      upright,
      ...shouldersStay,
    ],
  },
  {
    family: 'raise',
    all: [
      ['elbowHigh', 85, 60],
      ['elbowRange', 50, 35],
      ['handsTravel', 0.5, 0.8],
      upright,
      ['shouldersRise', 0.35, 0.2],
      ['stanceRange', 0.5, 0.25],
    ],
    any: [[['armLiftRange', 30, 48]], [['handHeightRange', 0.6, 0.9]]],
  },
];
