import { arm, standing } from '@spotter/exercises/body/standing';
import { keyed } from '../motion/easing.ts';
import { swaying } from '../motion/swaying.ts';
import { everyView, type Negative } from './negative.ts';

/** Both hands to the back of the head, busy there for a while, and down again; then one hand to the face. */
export const fixingHair: Negative = {
  name: 'fixing the hair',
  views: everyView,
  make: (take) => {
    const raised = keyed([
      [1, 0],
      [2, 1],
      [7, 1],
      [8, 0],
    ]);
    const scratched = keyed([
      [9, 0],
      [9.7, 1],
      [11.5, 1],
      [12.2, 0],
    ]);
    return {
      seconds: 14,
      postureAt: (s) => {
        const [up, one] = [raised(s), scratched(s)];
        const busy = 7 * Math.sin(2 * Math.PI * 1.1 * s) * up;
        const hand = (more: number) =>
          arm({
            abductionDeg: 9 + 85 * up,
            flexionDeg: 3 + 30 * up + 45 * more,
            turnDeg: 80 * up - 30 * more,
            elbowDeg: 12 + 118 * up + 125 * more + busy,
          });
        const arms = { left: hand(0), right: hand(one) };
        return swaying(take, standing(take.person, { arms }), s);
      },
    };
  },
};
