import { arm, foot, hipsOver, leg, standing } from '@spotter/exercises/body/standing';
import { vector } from '@spotter/exercises/body/vector';
import { mix } from '../motion/easing.ts';
import { swaying } from '../motion/swaying.ts';
import { degrees, exercise, sinking } from './exercise.ts';

/** Standing on one leg, the other one straight out to the side, on the person's own side. */
export const sideLegRaise = exercise({
  key: 'side_leg_raise',
  lowering: 'back',
  views: ['front', 'oblique'],
  pace: { out: 0.9, hold: 0.2, back: 1, rest: 0.4 },
  dials: {
    shallow: degrees('leg from the vertical at the top', 42, 14),
    knees_bent: degrees('knee flexion of the leg that is raised', 6, 74),
    lean_aside: degrees('trunk leans to the other side', 4, 32),
    dropping: sinking(1, 0.25),
  },
  pose: ({ take, seconds, way, on }) => {
    const { person, vary } = take;
    const isLeft = vary('side') > 0;
    const sign = isLeft ? 1 : -1;
    const raised = leg({
      flexionDeg: 2,
      abductionDeg: mix(4, on('shallow'), way),
      kneeDeg: mix(8, on('knees_bent'), way),
      pointedDeg: 10,
    });
    const standsOn = foot(person, isLeft ? -1 : 1, { across: person.hips / 2 - 0.02 });
    const hips = hipsOver(person, 2, 2);
    const rests = foot(person, isLeft ? 1 : -1);
    const hand = arm({ flexionDeg: 6, abductionDeg: 34, turnDeg: -60, elbowDeg: 92 });
    const posture = standing(person, {
      pelvis: {
        at: vector(-sign * 0.03 * way, hips.y - 0.005, hips.z),
        pitchDeg: 2,
        yawDeg: 0,
        rollDeg: -sign * on('lean_aside') * way,
      },
      legs: isLeft
        ? { left: way > 0.02 ? raised : rests, right: standsOn }
        : { left: standsOn, right: way > 0.02 ? raised : rests },
      arms: { left: hand, right: hand },
    });
    return swaying(take, posture, seconds, 0.6);
  },
});
