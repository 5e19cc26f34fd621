import { arm, standing } from '@spotter/exercises/body/standing';
import { keyed } from '../motion/easing.ts';
import { swaying } from '../motion/swaying.ts';
import { everyView, type Negative } from './negative.ts';

/** Raises a hand, waves five times and lets it down, twice. */
export const waving: Negative = {
  name: 'waving',
  views: everyView,
  make: (take) => {
    const high = 95 + 15 * take.vary('high');
    const raised = keyed([
      [1, 0],
      [1.8, 1],
      [4.5, 1],
      [5.3, 0],
      [8, 0],
      [8.8, 1],
      [11, 1],
      [11.8, 0],
    ]);
    return {
      seconds: 14,
      postureAt: (s) => {
        const up = raised(s);
        const wave = 28 * Math.sin(2 * Math.PI * 1.9 * s) * up * up;
        const hand = arm({
          abductionDeg: 9 + (high - 9) * 0.8 * up,
          flexionDeg: 3 + 15 * up,
          turnDeg: 85 * up,
          elbowDeg: 12 + 85 * up + wave,
        });
        return swaying(take, standing(take.person, { arms: { left: arm(), right: hand } }), s);
      },
    };
  },
};
