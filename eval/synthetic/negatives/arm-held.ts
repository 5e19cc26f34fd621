import { arm, standing } from '@spotter/exercises/body/standing';
import { swaying } from '../motion/swaying.ts';
import { everyView, type Negative } from './negative.ts';

/** Holds one arm bent to about 75 degrees, with 8 degrees of tremble, as when looking at a telephone. */
export const armHeld: Negative = {
  name: 'arm held',
  views: everyView,
  make: (take) => ({
    seconds: 20,
    postureAt: (s) => {
      const tremble = 8 * take.sway('tremble', s * 3);
      const held = arm({
        flexionDeg: 20 + 4 * take.vary('lift'),
        elbowDeg: 75 + 12 * take.vary('bend') + tremble,
      });
      return swaying(take, standing(take.person, { arms: { left: held, right: arm() }, headDeg: 25 }), s);
    },
  }),
};
