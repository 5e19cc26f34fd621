// Of people who stand and throw the arms about as quick exercises do, without what makes it one.

import { overFeet } from '@spotter/exercises/body/over-feet';
import { arm, standing } from '@spotter/exercises/body/standing';
import { swaying } from '../motion/swaying.ts';
import type { Negative } from './negative.ts';

/** Swings both arms overhead and down again, as in a jumping jack, and does not jump. */
export const armsOverhead: Negative = {
  name: 'arms overhead and down',
  views: ['front', 'oblique'],
  make: (take) => {
    const seconds = 0.9 + 0.06 * take.vary('seconds');
    return {
      seconds: 12,
      postureAt: (s) => {
        const up = (1 - Math.cos((2 * Math.PI * s) / seconds)) / 2;
        const both = arm({ abductionDeg: 12 + 150 * up, elbowDeg: 20 });
        const kneeDeg = 8 + 14 * up;
        const posture = overFeet(
          take.person,
          { kneeDeg, shinDeg: kneeDeg * 0.45, leanDeg: 2 },
          { arms: { left: both, right: both }, legs: standing(take.person).legs },
        );
        return swaying(take, posture, s);
      },
    };
  },
};

/** Claps before the belly. */
export const clapping: Negative = {
  name: 'clapping',
  views: ['front', 'oblique'],
  make: (take) => {
    const seconds = 0.75 + 0.05 * take.vary('seconds');
    return {
      seconds: 12,
      postureAt: (s) => {
        const apart = (1 - Math.cos((2 * Math.PI * s) / seconds)) / 2;
        const both = arm({ flexionDeg: 5, abductionDeg: 8, turnDeg: -40 + 85 * apart, elbowDeg: 90 });
        return swaying(take, standing(take.person, { arms: { left: both, right: both } }), s);
      },
    };
  },
};
