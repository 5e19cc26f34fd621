// Of people who stand and throw the arms about as quick exercises do, without what makes it one.

import { dropToGround } from '@spotter/exercises/body/drop-to-ground';
import { overFeet } from '@spotter/exercises/body/over-feet';
import { arm, leg, standing } from '@spotter/exercises/body/standing';
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

/** Swings the arms in turn as on a slow run: each bends a quarter of a stride later than it swings. */
export const armsSwinging: Negative = {
  name: 'arms swinging in turn',
  views: ['front', 'oblique'],
  make: (take) => {
    const strides = 0.55 + 0.04 * take.vary('strides');
    const swing = 1 + 0.1 * take.vary('swing');
    const legs = leg({ flexionDeg: 4, kneeDeg: 6, abductionDeg: 3 });
    const armAt = (phase: number) =>
      arm({
        flexionDeg: 8 + 26 * swing * Math.sin(phase),
        abductionDeg: 10,
        turnDeg: -20,
        elbowDeg: 74 + 36 * swing * Math.sin(phase - Math.PI / 2),
      });
    return {
      seconds: 18,
      postureAt: (s) => {
        const phase = 2 * Math.PI * s * strides;
        const posture = standing(take.person, {
          legs: { left: legs, right: legs },
          arms: { left: armAt(phase), right: armAt(phase + Math.PI) },
          spine: { flexionDeg: 3, sideDeg: 5 * Math.sin(phase), twistDeg: 8 * Math.cos(phase) },
        });
        return dropToGround(take.person, posture);
      },
    };
  },
};
