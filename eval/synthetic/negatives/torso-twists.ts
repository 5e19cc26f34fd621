import { arm, standing } from '@spotter/exercises/body/standing';
import { swaying } from '../motion/swaying.ts';
import { everyView, type Negative } from './negative.ts';

/** Turns the trunk from side to side with bent arms. */
export const torsoTwists: Negative = {
  name: 'torso twists',
  views: everyView,
  make: (take) => {
    const period = 2.6 + 0.4 * take.vary('pace');
    return {
      seconds: 16,
      postureAt: (s) => {
        const started = Math.min(1, s / 1.5);
        const twist = started * 45 * Math.sin((2 * Math.PI * s) / period);
        const hold = arm({
          flexionDeg: 3 + 55 * started,
          abductionDeg: 9 + 30 * started,
          turnDeg: -60 * started,
          elbowDeg: 12 + 90 * started,
        });
        const stand = standing(take.person, {
          spine: { flexionDeg: 0, sideDeg: 0, twistDeg: twist },
          arms: { left: hold, right: hold },
        });
        return swaying(take, { ...stand, pelvis: { ...stand.pelvis, yawDeg: twist * 0.3 } }, s);
      },
    };
  },
};
