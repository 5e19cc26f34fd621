// DATA: what exercises look like in which hands carry the body or the back lies down.

import type { Condition, FamilyRule } from './family-rule.ts';

/** Hands or feet that carry the body stay in one place while the shoulders move. */
const handsHold: Condition = ['handsToShoulders', 0.75, 0.55];
const feetHold: Condition = ['feetToShoulders', 0.9, 0.6];

/** The rules. */
export const trunkRules: readonly FamilyRule[] = [
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
    // Somebody who leans forward only on the way down, straight down, hangs between the arms.
    any: [[['leanLow', 22, 30]], [['shouldersRiseShare', 0.85, 0.65]]],
  },
  {
    family: 'dip',
    all: [
      ['elbowRange', 20, 38],
      ['handHeightHigh', 0.1, -0.1],
      ['leanHigh', 60, 42],
      ['leanLow', 32, 24],
      ['armLiftHigh', 85, 70],
      ['hipRange', 80, 55],
      ['shouldersRise', 0.2, 0.35],
      ['shouldersRiseShare', 0.55, 0.75],
      ['elbowWithHand', 0.3, 0.6],
      // From the front the hands are told apart by which one is seen: only their height is sure.
      ['handsRiseToShoulders', 0.7, 0.5],
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
];
