import { arm, foot, leg, standing } from '@spotter/exercises/body/standing';
import { keyed } from '../motion/easing.ts';
import { swaying } from '../motion/swaying.ts';
import { everyView, type Negative } from './negative.ts';

/** Draws one heel to the seat and holds it there, then the other. */
export const stretchingThigh: Negative = {
  name: 'stretching the thighs',
  views: everyView,
  make: (take) => {
    const drawn = {
      left: keyed([
        [1, 0],
        [2.2, 1],
        [7, 1],
        [8, 0],
      ]),
      right: keyed([
        [8.6, 0],
        [9.8, 1],
        [14, 1],
        [15, 0],
      ]),
    };
    return {
      seconds: 16.5,
      postureAt: (s) => {
        const stand = standing(take.person);
        const heel = (side: 'left' | 'right') => {
          const share = drawn[side](s);
          const planted = foot(take.person, side === 'left' ? 1 : -1);
          return share < 0.001
            ? planted
            : leg({ flexionDeg: 2 - 8 * share, kneeDeg: 4 + 128 * share, pointedDeg: 30 * share });
        };
        const hand = (side: 'left' | 'right') =>
          arm({ flexionDeg: 3 - 38 * drawn[side](s), elbowDeg: 12 + 25 * drawn[side](s) });
        const held = {
          ...stand,
          legs: { left: heel('left'), right: heel('right') },
          arms: { left: hand('left'), right: hand('right') },
        };
        return swaying(take, held, s, 1.3);
      },
    };
  },
};
