// Of people who stand about: what they do is small, and some of it is as even as an exercise.

import { hipsOf, overFeet } from '@spotter/exercises/body/over-feet';
import { plus, vector } from '@spotter/exercises/body/vector';
import { arm, standing } from '@spotter/exercises/body/standing';
import { swaying } from '../motion/swaying.ts';
import { everyView, type Negative } from './negative.ts';

const circle = 2 * Math.PI;

/** Nods to music, and the knees go along. */
export const nodding: Negative = {
  name: 'nodding to music',
  views: everyView,
  make: (take) => {
    const beats = 0.9 + 0.1 * take.vary('beats');
    const knees = 9 + 3 * Math.abs(take.vary('knees'));
    return {
      seconds: 16,
      postureAt: (s) => {
        const down = (1 - Math.cos(circle * beats * s)) / 2;
        const kneeDeg = 6 + knees * down;
        const posture = overFeet(take.person, { kneeDeg, shinDeg: kneeDeg / 3, leanDeg: 3 + 4 * down });
        return swaying(take, { ...posture, headDeg: 5 + 22 * down }, s);
      },
    };
  },
};

/** Puts the weight on one foot and on the other. */
export const shiftingWeight: Negative = {
  name: 'shifting the weight',
  views: everyView,
  make: (take) => {
    const everyS = 2.2 + 0.3 * take.vary('every');
    return {
      seconds: 18,
      postureAt: (s) => {
        const aside = Math.sin((circle * s) / everyS);
        const stance = { kneeDeg: 10, shinDeg: 4, leanDeg: 2 };
        const posture = standing(take.person, {
          pelvis: {
            at: plus(hipsOf(take.person, stance), vector(0.07 * aside, -0.012 * Math.abs(aside), 0)),
            pitchDeg: 2,
            yawDeg: 0,
            rollDeg: 4 * aside,
          },
          spine: { flexionDeg: 0, sideDeg: -5 * aside, twistDeg: 0 },
        });
        return swaying(take, posture, s);
      },
    };
  },
};

/** Talks, with the hands. */
export const talking: Negative = {
  name: 'talking with the hands',
  views: [...everyView, 'back'],
  make: (take) => ({
    seconds: 20,
    postureAt: (s) => {
      const hand = (side: string) =>
        arm({
          flexionDeg: 12 + 3 * take.sway(`lift ${side}`, 1.2 * s),
          abductionDeg: 12 + 4 * take.sway(`aside ${side}`, s),
          elbowDeg: 70 + 8 * take.sway(`bend ${side}`, 1.3 * s),
        });
      const posture = standing(take.person, { arms: { left: hand('left'), right: hand('right') } });
      return swaying(take, posture, s, 2);
    },
  }),
};
