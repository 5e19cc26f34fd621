// DATA: what exercises of the legs and of the whole body look like.

import type { Condition, FamilyRule } from './family-rule.ts';
import { upright } from './upright.ts';

/** Feet that stand on the same floor. */
const oneLevel: Condition = ['stepHigh', 0.85, 0.6];

/** Feet that are not jumped or stepped away from. */
const feetStay: Condition = ['feetTravel', 1.3, 0.9];

/** Deep enough a bend for a lunge. */
const kneesBend: Condition = ['kneeRange', 25, 40];

/** The rules. */
export const legRules: readonly FamilyRule[] = [
  {
    family: 'burpee',
    all: [
      ['shouldersRise', 1, 1.6],
      ['leanRange', 35, 60],
      ['footDropHigh', 1.5, 2],
      ['footDropLow', 1.1, 0.7],
    ],
  },
  {
    family: 'jumping_jack',
    all: [
      ['armLiftRange', 50, 80],
      ['elbowHigh', 90, 65],
      upright,
      ['repetitionMs', 2400, 1600],
      ['shouldersRise', 1, 0.7],
    ],
    any: [
      [
        ['stanceRange', 0.25, 0.5],
        ['shouldersRise', 0.06, 0.15],
      ],
      // Edge on the feet show nothing: arms overhead and the hop do.
      [
        ['handHeightHigh', 0.5, 0.8],
        ['shouldersRise', 0.1, 0.2],
      ],
      // Quicker than anybody lifts a load overhead a small hop is enough.
      [
        ['handHeightHigh', 0.5, 0.8],
        ['repetitionMs', 1400, 1100],
        ['shouldersRise', 0.06, 0.12],
      ],
    ],
  },
  {
    family: 'lunge',
    all: [
      ['shouldersRise', 0.3, 0.45],
      ['footDropHigh', 1.5, 1.8],
      ['leanHigh', 70, 50],
    ],
    any: [
      [kneesBend, ['stanceHigh', 0.85, 1.15], ['hipDifferenceHigh', 28, 40]],
      [kneesBend, ['kneeDifferenceHigh', 35, 55], ['hipDifferenceHigh', 28, 40]],
      [kneesBend, ['stanceHigh', 1.2, 1.6], ['kneeDifferenceHigh', 50, 75]],
      // The foot behind stands on a bench.
      [kneesBend, ['stepHigh', 0.5, 0.7], ['hipDifferenceHigh', 20, 30]],
      // With the feet outside the picture thighs that part and hips that sink are all that shows.
      [
        ['hipDifferenceHigh', 42, 55],
        ['hipsRise', 0.3, 0.45],
      ],
    ],
  },
  {
    family: 'hinge',
    all: [
      ['hipRange', 20, 38],
      ['shouldersRise', 0.2, 0.4],
      ['footDropHigh', 1.5, 1.8],
      ['hipDifferenceHigh', 60, 40],
      // Whoever stays bent over does something else with the arms.
      ['leanLow', 40, 28],
      oneLevel,
      feetStay,
    ],
    any: [
      [
        ['kneeToHip', 0.75, 0.6],
        ['leanToHip', 0.34, 0.42],
        ['leanRange', 30, 45],
      ],
      [
        ['handReachHigh', -0.85, -0.62],
        ['elbowHigh', 75, 58],
        ['handHeightHigh', -0.5, -0.7],
      ],
    ],
  },
  {
    family: 'squat',
    all: [
      ['hipRange', 18, 35],
      ['shouldersRise', 0.25, 0.4],
      ['footDropHigh', 1.5, 1.8],
      ['leanHigh', 85, 65],
      ['hipDifferenceHigh', 55, 35],
      ['kneeDifferenceHigh', 75, 50],
      oneLevel,
      feetStay,
    ],
    any: [
      [['kneeRange', 22, 38]],
      // With the feet outside the picture the thighs are seen to turn more than the trunk.
      [
        ['hipRange', 40, 60],
        ['hipDifferenceHigh', 30, 22],
        ['shouldersAcross', 0.9, 0.6],
        ['leanToHip', 0.46, 0.38],
        ['hipsRise', 0.3, 0.45],
        // Hands that hang all the time may lift a load from the floor.
        ['handHeightHigh', -0.9, -0.7],
      ],
    ],
  },
];
