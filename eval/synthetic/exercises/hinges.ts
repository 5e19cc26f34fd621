// Bending at the hips other than to lift something from the floor.

import { arm } from '@spotter/exercises/body/standing';
import { mix } from '../motion/easing.ts';
import { degrees, exercise, sinking } from './exercise.ts';
import { overFeet } from '@spotter/exercises/body/over-feet';

const behindTheHead = arm({ flexionDeg: 70, abductionDeg: 60, turnDeg: 60, elbowDeg: 130 });
const atTheChest = arm({ flexionDeg: 35, abductionDeg: 10, turnDeg: -40, elbowDeg: 130 });

/** Bows from the hips, the hands at the head or on the chest. */
export const goodMorning = exercise({
  key: 'good_morning',
  pace: { out: 1.6, hold: 0.2, back: 1.3, rest: 0.5 },
  dials: {
    shallow: degrees('trunk from vertical at the bottom', 74, 34),
    rounded: degrees('bend of the back at the bottom', 8, 58),
    knees_bent: degrees('knee flexion at the bottom', 20, 66),
    not_extended: degrees('trunk from vertical at the top', 2, 30, 2),
    dropping: sinking(1.6),
  },
  pose: ({ take, way, on }) => {
    const { person, vary } = take;
    const kneeDeg = mix(8, on('knees_bent'), way);
    const stance = {
      kneeDeg,
      shinDeg: mix(2, Math.max(-4, (kneeDeg - 26) * 0.35), way),
      leanDeg: mix(on('not_extended'), on('shallow'), way),
      roundedDeg: mix(5, on('rounded'), Math.min(1, way * 1.3)),
      wider: 0.03,
    };
    const hand = vary('arms') > 0 ? behindTheHead : atTheChest;
    return overFeet(person, stance, { arms: { left: hand, right: hand }, headDeg: 5 - stance.leanDeg * 0.3 });
  },
});
