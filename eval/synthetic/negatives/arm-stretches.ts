import { arm, standing } from '@spotter/exercises/body/standing';
import { keyed } from '../motion/easing.ts';
import { swaying } from '../motion/swaying.ts';
import { everyView, type Negative } from './negative.ts';

/** Both arms overhead and held with a bend to each side, then one arm drawn across the chest. */
export const armStretches: Negative = {
  name: 'arm stretches',
  views: everyView,
  make: (take) => {
    const overhead = keyed([
      [1, 0],
      [2.5, 1],
      [8, 1],
      [9.5, 0],
    ]);
    const aside = keyed([
      [3, 0],
      [4, 1],
      [5, 1],
      [6, -1],
      [7, -1],
      [8, 0],
    ]);
    const across = keyed([
      [10.5, 0],
      [11.5, 1],
      [16, 1],
      [17, 0],
    ]);
    return {
      seconds: 19,
      postureAt: (s) => {
        const [up, over] = [overhead(s), across(s)];
        const left = arm({
          flexionDeg: 3 + 167 * up + 82 * over,
          abductionDeg: 9 - 40 * over,
          elbowDeg: 12 + 10 * up,
        });
        const right = arm({
          flexionDeg: 3 + 167 * up + 50 * over,
          turnDeg: -50 * over,
          elbowDeg: 12 + 10 * up + 85 * over,
        });
        const spine = { flexionDeg: 0, sideDeg: aside(s) * (18 + 4 * take.vary('aside')), twistDeg: 0 };
        return swaying(take, standing(take.person, { spine, arms: { left, right } }), s);
      },
    };
  },
};
