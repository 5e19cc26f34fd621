// DATA: what exercises look like in which arms work while the body stays.

import type { Condition, Limits } from '../specification/motion-condition.ts';
import type { FamilyRule } from './family-rule.ts';
import { upright } from './leg-rules.ts';

/** The trunk and shoulders stay where they are while a limb works. */
const shouldersStayDown: Limits = { feature: 'shouldersRise', no: 0.45, yes: 0.25 };
const shouldersStayAside: Limits = { feature: 'shouldersAcross', no: 0.9, yes: 0.5 };

/** Bent at the hips, with the feet below: who leans with straight hips lies on something, or is on all fours. */
const bentOver: readonly Condition[] = [
  { feature: 'leanLow', no: 22, yes: 35, shown: { least: 8, most: 61 } },
  { feature: 'hipHigh', no: 45, yes: 60, shown: { least: 70, most: 99 } },
  { feature: 'footDropHigh', no: 1.3, yes: 1.6, shown: { least: 0.97, most: 2.27 } },
  { feature: 'elbowWithHand', no: 0.3, yes: 0.6, shown: { least: -0.77, most: 0.98 } },
];

/** The rules. */
export const armRules: readonly FamilyRule[] = [
  {
    family: 'bench_press',
    measuredOn: 'synthetic',
    all: [
      { feature: 'elbowRange', no: 22, yes: 40, shown: { least: 87, most: 89 } },
      { feature: 'handsTravel', no: 0.25, yes: 0.45, shown: { least: 0.4, most: 0.5 } },
      { feature: 'footDropHigh', no: 1.6, yes: 1.3, shown: { least: 0.94, most: 1.5 } },
      { feature: 'shouldersTravel', no: 0.5, yes: 0.3, shown: { least: 0.02, most: 0.03 } },
      // Hands above somebody who lies, and upper arms that move: where these stay, the elbows are stretched.
      { feature: 'handHeightHigh', no: 0.2, yes: 0.5, shown: { least: 0.9, most: 1.02 } },
      { feature: 'armLiftRange', no: 12, yes: 22, shown: { least: 27, most: 33 } },
    ],
    any: [
      [
        { feature: 'leanLow', no: 45, yes: 60, shown: { least: 76, most: 89 } },
        { feature: 'elbowWithHand', no: 0.2, yes: -0.2, shown: { least: -0.98, most: -0.97 } },
      ],
    ],
  },
  {
    family: 'row',
    measuredOn: 'synthetic',
    all: [
      { feature: 'handHeightHigh', no: 0.1, yes: -0.1, shown: { least: -1.05, most: -0.39 } },
      // Shoulders that turn with the arm go less far than the hand.
      { feature: 'handsToShoulders', no: 0.9, yes: 1.2, shown: { least: 1.67, most: 5.12 } },
      { feature: 'shouldersRise', no: 0.85, yes: 0.6, shown: { least: 0.02, most: 0.05 } },
      { feature: 'shouldersAcross', no: 0.9, yes: 0.5, shown: { least: 0.02, most: 0.05 } },
    ],
    any: [
      [
        ...bentOver,
        { feature: 'elbowRange', no: 25, yes: 45, shown: { least: 46, most: 90 } },
        { feature: 'handsTravel', no: 0.25, yes: 0.4, shown: { least: 0.25, most: 0.77 } },
      ],
      // With one arm the middle of both goes half as far.
      [
        ...bentOver,
        { feature: 'bentElbowRange', no: 35, yes: 55, shown: { least: 79, most: 92 } },
        { feature: 'handsTravel', no: 0.13, yes: 0.2, shown: { least: 0.25, most: 0.77 } },
      ],
      // Sitting, the legs out, the hands level.
      [
        { feature: 'leanHigh', no: 50, yes: 35, shown: { least: 10, most: 64 } },
        { feature: 'hipLow', no: 40, yes: 55, shown: { least: 61, most: 96 } },
        { feature: 'kneeHigh', no: 75, yes: 50, shown: { least: 29, most: 45 } },
        { feature: 'footDropHigh', no: 1.9, yes: 1.6, shown: { least: 0.97, most: 2.27 } },
        { feature: 'elbowRange', no: 25, yes: 40, shown: { least: 46, most: 90 } },
        { feature: 'handsAcross', no: 0.3, yes: 0.45, shown: { least: 0.05, most: 0.74 } },
        { feature: 'handHeightRange', no: 0.35, yes: 0.22, shown: { least: 0.21, most: 0.46 } },
      ],
    ],
  },
  {
    family: 'triceps_extension',
    measuredOn: 'recordings',
    all: [
      { feature: 'armLiftLow', no: 90, yes: 120, shown: { least: 155, most: 155 } },
      { feature: 'armLiftRange', no: 45, yes: 30, shown: { least: 12, most: 12 } },
      { feature: 'elbowRange', no: 25, yes: 45, shown: { least: 84, most: 84 } },
      { feature: 'handsTravel', no: 0.25, yes: 0.4, shown: { least: 0.69, most: 0.69 } },
      { ...shouldersStayDown, shown: { least: 0.02, most: 0.02 } },
      { ...shouldersStayAside, shown: { least: 0.05, most: 0.05 } },
    ],
  },
  {
    family: 'press',
    measuredOn: 'synthetic',
    all: [
      { feature: 'upperHandHigh', no: 0.35, yes: 0.6, shown: { least: 1.06, most: 1.2 } },
      { feature: 'elbowRange', no: 25, yes: 42, shown: { least: 49, most: 114 } },
      { feature: 'armLiftRange', no: 20, yes: 38, shown: { least: 52, most: 108 } },
      // Upper arms that are overhead all the time stretch the elbows.
      { feature: 'armLiftLow', no: 115, yes: 90, shown: { least: 41, most: 66 } },
      { feature: 'elbowWithHand', no: -0.6, yes: -0.8, shown: { least: -0.99, most: -0.98 } },
      { feature: 'handsTravel', no: 0.3, yes: 0.5, shown: { least: 0.46, most: 0.84 } },
      // Sitting against a bench that leans, too.
      { feature: 'leanLow', no: 55, yes: 40, shown: { least: 3, most: 9 } },
      { ...shouldersStayDown, shown: { least: 0.02, most: 0.03 } },
      { ...shouldersStayAside, shown: { least: 0.03, most: 0.1 } },
    ],
  },
  {
    family: 'curl',
    measuredOn: 'recordings',
    all: [
      { feature: 'armLiftHigh', no: 75, yes: 58, shown: { least: 31, most: 50 } },
      { feature: 'elbowWithHand', no: 0.4, yes: 0.7, shown: { least: 0.92, most: 0.98 } },
      { feature: 'handHeightLow', no: -0.4, yes: -0.65, shown: { least: -1.09, most: -1.01 } },
      // Hands rise: drawn to the body level they row.
      { feature: 'handHeightRange', no: 0.15, yes: 0.27, shown: { least: 0.87, most: 1.1 } },
      // And get above the elbows: pressed down from there they stretch them.
      { feature: 'upperHandHigh', no: -0.44, yes: -0.32, shown: { least: -0.15, most: 0.01 } },
      { feature: 'handHeightHigh', no: 0.45, yes: 0.25, shown: { least: -0.18, most: 0 } },
      { ...upright, shown: { least: 11, most: 27 } },
      { ...shouldersStayDown, shown: { least: 0.02, most: 0.16 } },
      { ...shouldersStayAside, shown: { least: 0.02, most: 0.27 } },
      // Arms swing as far on a walk and a run, with the feet and quicker.
      { feature: 'stanceRange', no: 0.5, yes: 0.25, shown: { least: 0.04, most: 0.04 } },
      { feature: 'repetitionMs', no: 800, yes: 1100, shown: { least: 1200, most: 2867 } },
    ],
    any: [
      [
        { feature: 'elbowRange', no: 30, yes: 50, shown: { least: 62, most: 94 } },
        { feature: 'handsTravel', no: 0.3, yes: 0.5, shown: { least: 0.95, most: 1.29 } },
      ],
      // With one arm, or in turn, the middle of both goes half as far.
      [
        { feature: 'bentElbowRange', no: 45, yes: 65, shown: { least: 63, most: 105 } },
        { feature: 'elbowRange', no: 18, yes: 28, shown: { least: 62, most: 94 } },
        { feature: 'handsTravel', no: 0.2, yes: 0.35, shown: { least: 0.95, most: 1.29 } },
      ],
    ],
  },
  {
    family: 'raise',
    measuredOn: 'recordings',
    all: [
      { feature: 'elbowHigh', no: 115, yes: 90, shown: { least: 29, most: 47 } },
      { feature: 'elbowRange', no: 50, yes: 35, shown: { least: 12, most: 18 } },
      { feature: 'handsTravel', no: 0.5, yes: 0.8, shown: { least: 1.2, most: 2.03 } },
      // Hands begin below the shoulders: overhead the elbows are stretched.
      { feature: 'handHeightLow', no: -0.2, yes: -0.5, shown: { least: -1.12, most: -0.9 } },
      { ...upright, shown: { least: 12, most: 25 } },
      { feature: 'shouldersRise', no: 0.35, yes: 0.2, shown: { least: 0.07, most: 0.26 } },
      { feature: 'stanceRange', no: 0.5, yes: 0.25, shown: { least: 0.04, most: 0.04 } },
    ],
    any: [
      [{ feature: 'armLiftRange', no: 30, yes: 48, shown: { least: 63, most: 119 } }],
      [{ feature: 'handHeightRange', no: 0.6, yes: 0.9, shown: { least: 1.08, most: 1.95 } }],
    ],
  },
];
