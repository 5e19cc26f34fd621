import { arm, leg, standing } from '@spotter/exercises/body/standing';
import { vector } from '@spotter/exercises/body/vector';
import { mix } from '../motion/easing.ts';
import { degrees, exercise, sinking } from './exercise.ts';

/** Face down and stretched out, arms, chest and legs up and down together. */
export const superman = exercise({
  key: 'superman',
  lowering: 'back',
  views: ['side', 'oblique'],
  pace: { out: 0.9, hold: 0.8, back: 0.9, rest: 0.5 },
  dials: {
    shallow: degrees('bend of the back with the chest up', 30, 6),
    knees_bent: degrees('knee flexion', 6, 70),
    dropping: sinking(0.9, 0.2),
  },
  pose: ({ take, way, on }) => {
    const legs = leg({ flexionDeg: -16 * way, kneeDeg: mix(4, on('knees_bent'), way), pointedDeg: 62 });
    const both = arm({ flexionDeg: 168 + 6 * way, abductionDeg: 8, elbowDeg: 8 });
    return standing(take.person, {
      pelvis: { at: vector(0, 0.1, 0), pitchDeg: 90, yawDeg: 0, rollDeg: 0 },
      spine: { flexionDeg: -on('shallow') * way, sideDeg: 0, twistDeg: 0 },
      headDeg: -6,
      legs: { left: legs, right: legs },
      arms: { left: both, right: both },
    });
  },
});
