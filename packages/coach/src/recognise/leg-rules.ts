// DATA: what exercises of the legs and of the whole body look like.

import type { Limits } from '../specification/motion-condition.ts';
import type { FamilyRule } from './family-rule.ts';

/** The trunk stands all the time. */
export const upright: Limits = { feature: 'leanHigh', no: 60, yes: 40 };

/** Feet that stand on the same floor. */
const oneLevel: Limits = { feature: 'stepHigh', no: 0.85, yes: 0.6 };

/** Feet on the floor that somebody stands on: one on a bench, if it is all that is seen, is less far below the shoulders. */
const feetOnFloor: Limits = { feature: 'footDropHigh', no: 2, yes: 2.3 };

/** Feet that are not jumped or stepped away from. */
const feetStay: Limits = { feature: 'feetTravel', no: 1.3, yes: 0.9 };

/** Deep enough a bend for a lunge. */
const kneesBend: Limits = { feature: 'kneeRange', no: 25, yes: 40 };

/** The rules. */
export const legRules: readonly FamilyRule[] = [
  {
    family: 'burpee',
    measuredOn: 'recordings',
    all: [
      { feature: 'shouldersRise', no: 1, yes: 1.6, shown: { least: 3.15, most: 3.15 } },
      { feature: 'leanRange', no: 35, yes: 60, shown: { least: 91, most: 91 } },
      { feature: 'footDropHigh', no: 1.5, yes: 2, shown: { least: 2.65, most: 2.65 } },
      { feature: 'footDropLow', no: 1.1, yes: 0.7, shown: { least: 0.04, most: 0.04 } },
      // On one spot: whoever runs and falls comes far.
      { feature: 'shouldersAcross', no: 4, yes: 2.5, shown: { least: 0.7, most: 0.7 } },
    ],
  },
  {
    family: 'jumping_jack',
    measuredOn: 'recordings',
    all: [
      { feature: 'armLiftRange', no: 50, yes: 80, shown: { least: 122, most: 143 } },
      { feature: 'elbowHigh', no: 90, yes: 65, shown: { least: 23, most: 44 } },
      { ...upright, shown: { least: 11, most: 17 } },
      { feature: 'repetitionMs', no: 2400, yes: 1600, shown: { least: 667, most: 800 } },
      { feature: 'shouldersRise', no: 1, yes: 0.7, shown: { least: 0.32, most: 0.43 } },
      // Hips that bend far swing a load up.
      { feature: 'hipRange', no: 60, yes: 40, shown: { least: 10, most: 21 } },
    ],
    any: [
      [
        { feature: 'stanceRange', no: 0.25, yes: 0.5, shown: { least: 0.08, most: 1.24 } },
        { feature: 'shouldersRise', no: 0.06, yes: 0.15, shown: { least: 0.32, most: 0.43 } },
      ],
      // Edge on the feet show nothing: arms overhead and the hop do.
      [
        { feature: 'handHeightHigh', no: 0.5, yes: 0.8, shown: { least: 0.81, most: 0.89 } },
        { feature: 'shouldersRise', no: 0.1, yes: 0.2, shown: { least: 0.32, most: 0.43 } },
      ],
      // Quicker than anybody lifts a load overhead a small hop is enough.
      [
        { feature: 'handHeightHigh', no: 0.5, yes: 0.8, shown: { least: 0.81, most: 0.89 } },
        { feature: 'repetitionMs', no: 1400, yes: 1100, shown: { least: 667, most: 800 } },
        { feature: 'shouldersRise', no: 0.06, yes: 0.12, shown: { least: 0.32, most: 0.43 } },
      ],
    ],
  },
  {
    family: 'lunge',
    measuredOn: 'recordings',
    all: [
      { feature: 'shouldersRise', no: 0.3, yes: 0.45, shown: { least: 0.62, most: 0.98 } },
      { feature: 'hipsRise', no: 0.3, yes: 0.5, shown: { least: 0.54, most: 0.74 } },
      { feature: 'footDropHigh', no: 1.5, yes: 1.8, shown: { least: 2.28, most: 2.46 } },
      { feature: 'leanHigh', no: 70, yes: 50, shown: { least: 11, most: 49 } },
      // The thigh behind hangs: where both are bent as far as this, somebody squats.
      { feature: 'hipRange', no: 110, yes: 90, shown: { least: 35, most: 70 } },
    ],
    any: [
      [
        { ...kneesBend, shown: { least: 34, most: 94 } },
        { feature: 'stanceHigh', no: 0.85, yes: 1.15, shown: { least: 0.94, most: 2.08 } },
        { feature: 'hipDifferenceHigh', no: 28, yes: 40, shown: { least: 55, most: 82 } },
      ],
      [
        { ...kneesBend, shown: { least: 34, most: 94 } },
        { feature: 'kneeDifferenceHigh', no: 35, yes: 55, shown: { least: 29, most: 106 } },
        { feature: 'hipDifferenceHigh', no: 28, yes: 40, shown: { least: 55, most: 82 } },
      ],
      [
        { ...kneesBend, shown: { least: 34, most: 94 } },
        { feature: 'stanceHigh', no: 1.2, yes: 1.6, shown: { least: 0.94, most: 2.08 } },
        { feature: 'kneeDifferenceHigh', no: 50, yes: 75, shown: { least: 29, most: 106 } },
      ],
      // The foot behind stands on a bench.
      [
        { ...kneesBend, shown: { least: 34, most: 94 } },
        {
          feature: 'stepHigh',
          no: 0.5,
          yes: 0.7,
          shown: { least: 0.02, most: 0.54 },
          why: 'Nobody recorded has a foot on a bench: by our own judgement, a bench of 40 cm is 0.8 of a trunk of 50 cm',
        },
        { feature: 'hipDifferenceHigh', no: 20, yes: 30, shown: { least: 55, most: 82 } },
      ],
      // With the feet outside the picture thighs that part and hips that sink are all that shows.
      [
        { feature: 'hipDifferenceHigh', no: 42, yes: 55, shown: { least: 55, most: 82 } },
        { feature: 'hipsRise', no: 0.3, yes: 0.45, shown: { least: 0.54, most: 0.74 } },
      ],
    ],
  },
  {
    family: 'hinge',
    measuredOn: 'recordings',
    all: [
      { feature: 'hipRange', no: 20, yes: 38, shown: { least: 77, most: 125 } },
      { feature: 'shouldersRise', no: 0.2, yes: 0.4, shown: { least: 0.79, most: 1.36 } },
      { ...feetOnFloor, shown: { least: 2.31, most: 2.65 } },
      // Who bows keeps the hips up.
      { feature: 'hipsRise', no: 1.25, yes: 1.05, shown: { least: 0.2, most: 0.89 } },
      { feature: 'hipDifferenceHigh', no: 60, yes: 40, shown: { least: 5, most: 18 } },
      // Whoever stays bent over does something else with the arms.
      { feature: 'leanLow', no: 40, yes: 28, shown: { least: 9, most: 19 } },
      { ...oneLevel, shown: { least: 0.03, most: 0.46 } },
      { ...feetStay, shown: { least: 0.06, most: 0.59 } },
      // Arms that hold a load hang like ropes; what they lift farther is cleaned or pulled.
      { feature: 'elbowRange', no: 100, yes: 80, shown: { least: 10, most: 30 } },
    ],
    any: [
      [
        { feature: 'kneeToHip', no: 0.75, yes: 0.6, shown: { least: 0.42, most: 1.33 } },
        { feature: 'leanToHip', no: 0.34, yes: 0.42, shown: { least: 0.18, most: 0.68 } },
        { feature: 'leanRange', no: 30, yes: 45, shown: { least: 14, most: 64 } },
      ],
      [
        { feature: 'handReachHigh', no: -0.85, yes: -0.62, shown: { least: -0.85, most: 0.01 } },
        { feature: 'elbowHigh', no: 75, yes: 58, shown: { least: 27, most: 56 } },
        { feature: 'handHeightHigh', no: -0.5, yes: -0.7, shown: { least: -1.08, most: -0.68 } },
      ],
    ],
  },
  {
    family: 'squat',
    measuredOn: 'recordings',
    all: [
      { feature: 'hipRange', no: 18, yes: 35, shown: { least: 9, most: 130 } },
      { feature: 'shouldersRise', no: 0.25, yes: 0.4, shown: { least: 0.09, most: 1.89 } },
      // The hips sink, as in no lift from bent hips and no pull of the arms.
      { feature: 'hipsRise', no: 0.25, yes: 0.4, shown: { least: 0.11, most: 1.44 } },
      // Knees and hips bend together: where mostly the hips do, somebody bows.
      { feature: 'hipToKnee', no: 1.8, yes: 1.4, shown: { least: 0.79, most: 1.72 } },
      // Hands that go more than three times as far as the shoulders swing a load.
      { feature: 'handsToShoulders', no: 3.3, yes: 2.7, shown: { least: 0.74, most: 1.62 } },
      { ...feetOnFloor, shown: { least: 2.36, most: 2.77 } },
      { feature: 'leanHigh', no: 85, yes: 65, shown: { least: 9, most: 55 } },
      { feature: 'hipDifferenceHigh', no: 55, yes: 35, shown: { least: 8, most: 20 } },
      { feature: 'kneeDifferenceHigh', no: 75, yes: 50, shown: { least: 8, most: 18 } },
      { ...oneLevel, shown: { least: 0.01, most: 0.34 } },
      { ...feetStay, shown: { least: 0.12, most: 0.61 } },
    ],
    any: [
      [{ feature: 'kneeRange', no: 22, yes: 38, shown: { least: 11, most: 124 } }],
      // With the feet outside the picture the thighs are seen to turn more than the trunk.
      [
        { feature: 'hipRange', no: 40, yes: 60, shown: { least: 9, most: 130 } },
        { feature: 'hipDifferenceHigh', no: 30, yes: 22, shown: { least: 8, most: 20 } },
        { feature: 'shouldersAcross', no: 0.9, yes: 0.6, shown: { least: 0.03, most: 0.33 } },
        { feature: 'leanToHip', no: 0.46, yes: 0.38, shown: { least: 0.09, most: 1.15 } },
        { feature: 'hipsRise', no: 0.3, yes: 0.45, shown: { least: 0.11, most: 1.44 } },
        // Hands that hang all the time may lift a load from the floor.
        { feature: 'handHeightHigh', no: -0.9, yes: -0.7, shown: { least: -0.8, most: 0.47 } },
      ],
    ],
  },
];
