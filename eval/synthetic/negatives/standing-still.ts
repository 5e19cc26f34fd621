import { arm, standing } from '@spotter/exercises/body/standing';
import { swaying } from '../motion/swaying.ts';
import { everyView, type Negative } from './negative.ts';

/** Stands, shifts the weight, moves the arms a little. */
export const standingStill: Negative = {
  name: 'standing',
  views: [...everyView, 'back'],
  make: (take) => ({
    seconds: 20,
    postureAt: (s) => {
      const hands = (side: string) =>
        arm({
          flexionDeg: 3 + 4 * take.sway(`arm ${side}`, s / 2),
          elbowDeg: 14 + 6 * take.sway(`elbow ${side}`, s / 2),
        });
      const stand = standing(take.person, { arms: { left: hands('left'), right: hands('right') } });
      return swaying(take, stand, s, 2);
    },
  }),
};
