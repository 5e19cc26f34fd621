import { arm, standing } from '@spotter/exercises/body/standing';
import { keyed } from '../motion/easing.ts';
import { swaying } from '../motion/swaying.ts';
import { everyView, type Negative } from './negative.ts';

/** Lifts a bottle to the mouth, drinks, lets it down, screws it shut before the belly. */
export const drinking: Negative = {
  name: 'drinking',
  views: everyView,
  make: (take) => {
    const lifted = keyed([
      [1.2, 0.1],
      [2.2, 1],
      [4.5, 1],
      [5.4, 0.45],
      [8, 0.45],
      [9, 0],
    ]);
    return {
      seconds: 12,
      postureAt: (s) => {
        const up = lifted(s);
        const screwing = s > 5.4 && s < 8 ? 6 * Math.sin(2 * Math.PI * 1.5 * s) : 0;
        const hand = arm({
          flexionDeg: 3 + 52 * up,
          abductionDeg: 9 + 15 * up,
          turnDeg: -45 * up,
          elbowDeg: 12 + 125 * up,
        });
        const other =
          s > 5 && s < 8.5
            ? keyed([
                [5, 0],
                [5.6, 1],
                [8, 1],
                [8.5, 0],
              ])(s)
            : 0;
        const helping = arm({
          flexionDeg: 3 + 15 * other,
          turnDeg: -40 * other,
          elbowDeg: 12 + 70 * other + screwing,
        });
        const head = 5 - 22 * Math.max(0, up - 0.45);
        return swaying(
          take,
          standing(take.person, { headDeg: head, arms: { left: helping, right: hand } }),
          s,
        );
      },
    };
  },
};
