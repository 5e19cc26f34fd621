import { chord } from '@spotter/exercises/body/chord';
import { leg, standing } from '@spotter/exercises/body/standing';
import { radians, vector } from '@spotter/exercises/body/vector';
import { mix } from '../motion/easing.ts';
import { degrees, exercise, sinking } from './exercise.ts';

/** Height of the hips of who sits, in metres. */
const seat = 0.55;

/** Sitting under a bar, which is drawn from overhead to the collarbone. */
export const latPulldown = exercise({
  key: 'lat_pulldown',
  lowering: 'back',
  pace: { out: 1, hold: 0.3, back: 1.2, rest: 0.4 },
  dials: {
    shallow: {
      what: 'hands over the shoulders at the bottom',
      unit: 'metres',
      none: 0.02,
      clear: 0.26,
      spread: 0.02,
    },
    not_extended: degrees('elbow flexion with the arms up', 12, 74),
    swing: degrees('trunk leans back with the pull', 4, 40),
    dropping: sinking(1.2, 0.22),
  },
  pose: ({ take, way, on }) => {
    const { person, vary } = take;
    const leanDeg = 6 + on('swing') * way;
    const shoulders = vector(
      0,
      seat + person.trunk * Math.cos(leanDeg * radians),
      -person.trunk * Math.sin(leanDeg * radians),
    );
    const apart = person.shoulders / 2 + 0.16 + 0.04 * vary('grip');
    const aside = apart - person.shoulders / 2;
    const long = chord(person.upperArm, person.forearm, on('not_extended'));
    const high = Math.sqrt(Math.max(0.01, long ** 2 - aside ** 2));
    const hand = (sign: 1 | -1) =>
      ({
        kind: 'planted',
        wrist: vector(
          sign * apart,
          shoulders.y + mix(high, on('shallow'), way),
          mix(0.04, 0.16, way) + shoulders.z,
        ),
        elbowTo: vector(sign * 1, -1, -0.2),
      }) as const;
    const sat = leg({ flexionDeg: 92 - leanDeg, abductionDeg: 10, kneeDeg: 94, pointedDeg: 0 });
    return standing(person, {
      pelvis: { at: vector(0, seat, 0), pitchDeg: -leanDeg, yawDeg: 0, rollDeg: 0 },
      headDeg: 0,
      legs: { left: sat, right: sat },
      arms: { left: hand(1), right: hand(-1) },
    });
  },
});
