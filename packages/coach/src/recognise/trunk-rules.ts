// DATA: what exercises look like in which hands carry the body or the back lies down.

import type { Limits } from '../specification/motion-condition.ts';
import type { FamilyRule } from './family-rule.ts';

/** Hands or feet that carry the body stay in one place while the shoulders move. */
const handsHold: Limits = { feature: 'handsToShoulders', no: 0.75, yes: 0.55 };
const feetHold: Limits = { feature: 'feetToShoulders', no: 0.9, yes: 0.6 };

/** The rules. */
export const trunkRules: readonly FamilyRule[] = [
  {
    family: 'pull_up',
    measuredOn: 'recordings',
    all: [
      { feature: 'handHeightHigh', no: 0.3, yes: 0.55, shown: { least: 0.86, most: 1.01 } },
      { feature: 'handHeightLow', no: -0.4, yes: -0.2, shown: { least: -0.04, most: 0.11 } },
      { feature: 'elbowRange', no: 25, yes: 45, shown: { least: 76, most: 80 } },
      { feature: 'shouldersRise', no: 0.3, yes: 0.5, shown: { least: 0.94, most: 1.02 } },
      { feature: 'handsToShoulders', no: 1, yes: 0.8, shown: { least: 0.11, most: 0.49 } },
      // Who hangs is upright, and goes straight up; in a row the body lies or leans below the hands.
      { feature: 'leanLow', no: 40, yes: 25, shown: { least: 5, most: 10 } },
      { feature: 'shouldersRiseShare', no: 0.6, yes: 0.8, shown: { least: 0.98, most: 1 } },
      // The hips come along: whoever draws the shoulders to them sits up.
      { feature: 'hipsToShoulders', no: 0.45, yes: 0.7, shown: { least: 0.98, most: 1.22 } },
    ],
  },
  {
    family: 'push_up',
    measuredOn: 'recordings',
    all: [
      { feature: 'elbowRange', no: 20, yes: 38, shown: { least: 13, most: 88 } },
      { feature: 'handHeightHigh', no: 0.3, yes: 0.1, shown: { least: -0.59, most: -0.19 } },
      { feature: 'leanHigh', no: 18, yes: 28, shown: { least: 17, most: 126 } },
      { feature: 'shouldersTravel', no: 0.2, yes: 0.35, shown: { least: 0.08, most: 0.86 } },
      { feature: 'elbowWithHand', no: 0.3, yes: 0.6, shown: { least: -0.69, most: 0.99 } },
      { ...feetHold, shown: { least: 0.11, most: 1.03 } },
    ],
    // Somebody who leans forward only on the way down, straight down, hangs between the arms.
    any: [
      [
        { feature: 'leanLow', no: 22, yes: 30, shown: { least: 10, most: 106 } },
        { ...handsHold, shown: { least: 0.11, most: 1.77 } },
      ],
      [
        { feature: 'shouldersRiseShare', no: 0.85, yes: 0.65, shown: { least: 0.38, most: 1 } },
        { ...handsHold, shown: { least: 0.11, most: 1.77 } },
      ],
      // Of who plainly lies the finder moves a hand across, near the camera or held out, and hardly up.
      [
        { feature: 'leanLow', no: 45, yes: 60, shown: { least: 10, most: 106 } },
        { feature: 'handsRiseToShoulders', no: 0.65, yes: 0.45, shown: { least: 0.05, most: 0.47 } },
      ],
    ],
  },
  {
    family: 'dip',
    measuredOn: 'synthetic',
    all: [
      { feature: 'elbowRange', no: 20, yes: 38, shown: { least: 78, most: 84 } },
      { feature: 'handHeightHigh', no: 0.1, yes: -0.1, shown: { least: -0.82, most: -0.76 } },
      { feature: 'leanHigh', no: 60, yes: 42, shown: { least: 30, most: 32 } },
      { feature: 'leanLow', no: 32, yes: 24, shown: { least: 11, most: 13 } },
      { feature: 'armLiftHigh', no: 85, yes: 70, shown: { least: 33, most: 36 } },
      { feature: 'hipRange', no: 80, yes: 55, shown: { least: 7, most: 10 } },
      { feature: 'shouldersRise', no: 0.2, yes: 0.35, shown: { least: 0.34, most: 0.36 } },
      { feature: 'shouldersRiseShare', no: 0.55, yes: 0.75, shown: { least: 0.88, most: 0.99 } },
      { feature: 'elbowWithHand', no: 0.3, yes: 0.6, shown: { least: 0.96, most: 0.97 } },
      // From the front the hands are told apart by which one is seen: only their height is sure.
      { feature: 'handsRiseToShoulders', no: 0.7, yes: 0.5, shown: { least: 0.14, most: 0.15 } },
    ],
  },
  {
    family: 'sit_up',
    measuredOn: 'recordings',
    all: [
      { feature: 'leanHigh', no: 40, yes: 55, shown: { least: 85, most: 96 } },
      { feature: 'leanRange', no: 8, yes: 14, shown: { least: 25, most: 85 } },
      { feature: 'footDropLow', no: 1.1, yes: 0.8, shown: { least: 0.09, most: 0.24 } },
      { feature: 'hipsToShoulders', no: 0.75, yes: 0.55, shown: { least: 0.16, most: 0.24 } },
      { feature: 'shouldersTravel', no: 0.1, yes: 0.2, shown: { least: 0.38, most: 1.51 } },
      // The legs stay as they are: knees that are drawn up and stretched make another exercise.
      { feature: 'kneeRange', no: 95, yes: 70, shown: { least: 11, most: 24 } },
      { ...feetHold, shown: { least: 0.18, most: 0.2 } },
    ],
    any: [
      [{ feature: 'kneeLow', no: 25, yes: 50, shown: { least: 76, most: 114 } }],
      // With straight legs, or feet outside the picture, the hips fold.
      [{ feature: 'hipRange', no: 35, yes: 55, shown: { least: 24, most: 96 } }],
    ],
  },
  {
    family: 'bridge',
    measuredOn: 'recordings',
    all: [
      { feature: 'leanHigh', no: 50, yes: 70, shown: { least: 117, most: 117 } },
      { feature: 'hipRange', no: 15, yes: 28, shown: { least: 52, most: 52 } },
      { feature: 'kneeLow', no: 35, yes: 60, shown: { least: 109, most: 109 } },
      { feature: 'hipsRise', no: 0.15, yes: 0.27, shown: { least: 0.36, most: 0.36 } },
      { feature: 'shouldersTravel', no: 0.4, yes: 0.25, shown: { least: 0.05, most: 0.05 } },
      { feature: 'footDropHigh', no: 1.5, yes: 1.3, shown: { least: 0.06, most: 0.06 } },
      // Both feet stand.
      { feature: 'feetTravel', no: 0.6, yes: 0.4, shown: { least: 0.11, most: 0.11 } },
      { feature: 'feetRise', no: 0.3, yes: 0.15, shown: { least: 0.04, most: 0.04 } },
      { feature: 'kneeDifferenceHigh', no: 60, yes: 40, shown: { least: 18, most: 18 } },
    ],
  },
  {
    family: 'leg_raise',
    measuredOn: 'synthetic',
    all: [
      { feature: 'leanHigh', no: 50, yes: 70, shown: { least: 79, most: 86 } },
      { feature: 'hipRange', no: 25, yes: 45, shown: { least: 70, most: 77 } },
      { feature: 'kneeHigh', no: 80, yes: 55, shown: { least: 20, most: 23 } },
      { feature: 'feetTravel', no: 0.5, yes: 0.9, shown: { least: 2.04, most: 2.6 } },
      { feature: 'shouldersTravel', no: 0.5, yes: 0.3, shown: { least: 0.03, most: 0.04 } },
      // Both legs rise together, and the trunk lies still.
      { feature: 'stepHigh', no: 1, yes: 0.6, shown: { least: 0.17, most: 0.24 } },
      { feature: 'leanRange', no: 30, yes: 15, shown: { least: 2, most: 2 } },
    ],
  },
];
