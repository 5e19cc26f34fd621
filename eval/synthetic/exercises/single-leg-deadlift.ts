import { arm, foot, hipsOver, leg, standing } from '@spotter/exercises/body/standing';
import { vector } from '@spotter/exercises/body/vector';
import { mix } from '../motion/easing.ts';
import { swaying } from '../motion/swaying.ts';
import { degrees, exercise, sinking } from './exercise.ts';

/** On one leg, on the person's own side: the trunk tips forwards as the other leg goes back in line with it. */
export const singleLegDeadlift = exercise({
  key: 'single_leg_deadlift',
  views: ['side', 'oblique'],
  pace: { out: 1.5, hold: 0.3, back: 1.4, rest: 0.5 },
  dials: {
    shallow: degrees('trunk from vertical at the bottom', 74, 36),
    knees_bent: degrees('knee flexion of the leg that goes back', 8, 76),
    not_extended: degrees('trunk from vertical at the top', 2, 34, 2),
    dropping: sinking(1.5),
  },
  pose: ({ take, seconds, way, on }) => {
    const { person, vary } = take;
    const isLeft = vary('side') > 0;
    const leanDeg = mix(on('not_extended'), on('shallow'), way);
    const hips = hipsOver(person, mix(2, -4, way), mix(2, 18, way));
    const free = leg({
      // Beside the other one between repetitions, and in line with the trunk once it is back.
      flexionDeg: mix(leanDeg, -4, Math.min(1, way * 1.4)),
      kneeDeg: mix(10, on('knees_bent'), way),
      pointedDeg: mix(0, 20, way),
      abductionDeg: 2,
    });
    const stands = foot(person, isLeft ? 1 : -1, { across: person.hips / 2 - 0.02 });
    const hanging = arm({ from: 'ground', flexionDeg: 2, abductionDeg: 8, elbowDeg: 6 });
    const posture = standing(person, {
      pelvis: { at: vector(0, hips.y + 0.005, hips.z), pitchDeg: leanDeg, yawDeg: 0, rollDeg: 0 },
      headDeg: 5 - leanDeg * 0.3,
      legs: isLeft ? { left: stands, right: free } : { left: free, right: stands },
      arms: { left: hanging, right: hanging },
    });
    return swaying(take, posture, seconds, 0.6);
  },
});
