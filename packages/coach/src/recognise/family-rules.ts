// DATA: what each family of exercises looks like, in the words of a motion description.

import type { MotionFeature } from './describe-motion.ts';
import type { Family } from './family.ts';

/** A measurement and where it stops speaking for the family: it does not hold at `no`, holds at `yes`, between them in part. */
export type Condition = readonly [feature: MotionFeature, no: number, yes: number];

/** All conditions must hold; of those in `any` one. */
export interface FamilyRule {
  readonly family: Family;
  readonly all: readonly Condition[];
  readonly any?: readonly (readonly Condition[])[];
}

/** The trunk and shoulders stay where they are while a limb works. */
const shouldersStay: readonly Condition[] = [
  ['shouldersRise', 0.45, 0.25],
  ['shouldersAcross', 0.9, 0.5],
];
const upright: Condition = ['leanHigh', 60, 40];
const standing: Condition = ['footDropHigh', 1.3, 1.7];
/** Hands or feet that carry the body stay in one place while the shoulders move. */
const handsHold: Condition = ['handsToShoulders', 0.75, 0.55];
const feetHold: Condition = ['feetToShoulders', 0.9, 0.6];

/** The rules; where two fit alike the first one is meant. */
export const familyRules: readonly FamilyRule[] = [
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
    ],
  },
  {
    family: 'lunge',
    all: [
      ['kneeRange', 25, 40],
      ['shouldersRise', 0.3, 0.45],
      ['footDropHigh', 1.5, 1.8],
      ['leanHigh', 70, 50],
    ],
    any: [
      [
        ['stanceHigh', 0.85, 1.15],
        ['hipDifferenceHigh', 28, 40],
      ],
      [
        ['kneeDifferenceHigh', 35, 55],
        ['hipDifferenceHigh', 28, 40],
      ],
      [
        ['stanceHigh', 1.2, 1.6],
        ['kneeDifferenceHigh', 50, 75],
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
    ],
    any: [
      [
        ['kneeToHip', 0.75, 0.6],
        ['leanRange', 30, 45],
      ],
      [
        ['handOverFootLow', 0.95, 0.7],
        ['elbowHigh', 75, 58],
        ['handHeightHigh', -0.5, -0.7],
      ],
    ],
  },
  {
    family: 'squat',
    all: [
      ['kneeRange', 22, 38],
      ['hipRange', 18, 35],
      ['shouldersRise', 0.25, 0.4],
      ['footDropHigh', 1.5, 1.8],
      ['leanHigh', 85, 65],
      ['hipDifferenceHigh', 55, 35],
    ],
  },
  {
    family: 'pull_up',
    all: [
      ['handHeightHigh', 0.3, 0.55],
      ['handHeightLow', -0.4, -0.2],
      ['elbowRange', 25, 45],
      ['shouldersRise', 0.3, 0.5],
      ['handsToShoulders', 1, 0.8],
    ],
  },
  {
    family: 'push_up',
    all: [
      ['elbowRange', 20, 38],
      ['handHeightHigh', 0.3, 0.1],
      ['leanHigh', 18, 28],
      ['shouldersTravel', 0.2, 0.35],
      ['elbowWithHand', 0.3, 0.6],
      handsHold,
      feetHold,
    ],
  },
  {
    family: 'dip',
    all: [
      ['elbowRange', 20, 38],
      ['handHeightHigh', 0.1, -0.1],
      ['leanHigh', 45, 30],
      ['shouldersRise', 0.2, 0.35],
      ['elbowWithHand', 0.3, 0.6],
      handsHold,
    ],
  },
  {
    family: 'sit_up',
    all: [
      ['leanHigh', 40, 55],
      ['leanRange', 14, 24],
      ['kneeLow', 25, 50],
      ['footDropLow', 1.1, 0.8],
      ['hipsToShoulders', 0.75, 0.55],
      ['shouldersTravel', 0.2, 0.35],
      feetHold,
    ],
  },
  {
    family: 'bridge',
    all: [
      ['leanHigh', 50, 70],
      ['hipRange', 15, 28],
      ['kneeLow', 35, 60],
      ['hipsRise', 0.15, 0.27],
      ['shouldersTravel', 0.4, 0.25],
      ['footDropHigh', 0.9, 0.6],
    ],
  },
  {
    family: 'leg_raise',
    all: [
      ['leanHigh', 50, 70],
      ['hipRange', 25, 45],
      ['kneeHigh', 80, 55],
      ['feetTravel', 0.5, 0.9],
      ['shouldersTravel', 0.5, 0.3],
    ],
  },
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
      ['elbowRange', 25, 45],
      ['handHeightHigh', 0.1, -0.1],
      ['elbowWithHand', 0.3, 0.6],
      ['handsTravel', 0.25, 0.4],
      ...shouldersStay,
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
  {
    family: 'knee_raise',
    all: [
      ['hipRange', 18, 32],
      ['hipDifferenceHigh', 35, 55],
      ['kneeDifferenceHigh', 30, 50],
      upright,
      standing,
      ['shouldersRise', 0.6, 0.4],
      ['shouldersAcross', 1.2, 0.8],
    ],
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
