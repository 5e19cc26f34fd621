import { arm, foot, hipsOver, standing } from '@spotter/exercises/body/standing';
import { throughPostures } from '../motion/through-postures.ts';
import { everyView, type Negative } from './negative.ts';

/** Strikes a ball that lies on the ground with a club: back, through and up on the other side, the hips turning along. */
export const golfStroke: Negative = {
  name: 'a golf stroke',
  views: everyView,
  make: ({ person, vary }) => {
    const turn = 1 + 0.12 * vary('turn');
    const at = (yawDeg: number, bowDeg: number, raisedDeg: number, aside: number) =>
      standing(person, {
        pelvis: { at: hipsOver(person, 10, 14), pitchDeg: bowDeg, yawDeg: turn * yawDeg, rollDeg: 0 },
        spine: { flexionDeg: bowDeg / 2, sideDeg: 0, twistDeg: turn * 0.6 * yawDeg },
        legs: {
          left: foot(person, 1, { across: 0.24 }),
          right: foot(person, -1, { across: 0.24 }),
        },
        arms: {
          left: arm({ flexionDeg: raisedDeg, abductionDeg: 10 + aside, elbowDeg: 14 }),
          right: arm({ flexionDeg: raisedDeg, abductionDeg: 10 + aside, elbowDeg: 14 }),
        },
      });
    const ready = at(0, 24, 30, 0);
    const back = at(50, 16, 120, 30);
    const through = at(-70, 2, 150, 40);
    const stroke = throughPostures([
      [1, ready],
      [1.9, back],
      [2.2, ready],
      [2.6, through],
      [3.4, through],
      [4.2, ready],
    ]);
    return { seconds: 6, postureAt: stroke };
  },
};
