import { arm, leg, standing } from '@spotter/exercises/body/standing';
import { vector } from '@spotter/exercises/body/vector';
import { mix } from '../motion/easing.ts';
import { degrees, exercise, sinking } from './exercise.ts';

/** The legs held by a frame that slopes or is level, the trunk over its edge down and up. */
export const backExtension = exercise({
  key: 'back_extension',
  views: ['side', 'oblique'],
  pace: { out: 1.3, hold: 0.2, back: 1.2, rest: 0.4 },
  dials: {
    shallow: degrees('bend of the hips at the bottom', 76, 26),
    not_extended: degrees('bend of the hips at the top', 6, 46),
    dropping: sinking(1.3),
  },
  pose: ({ take, way, on }) => {
    // Half of the frames slope, half are level.
    const frameDeg = take.vary('frame') > 0 ? 84 : 54;
    const flexionDeg = mix(on('not_extended'), on('shallow'), way);
    const legs = leg({ flexionDeg, kneeDeg: 6, pointedDeg: 10 });
    const crossed = arm({ flexionDeg: 40, abductionDeg: 8, turnDeg: -44, elbowDeg: 132 });
    return standing(take.person, {
      pelvis: { at: vector(0, 0.9, 0), pitchDeg: frameDeg + flexionDeg, yawDeg: 0, rollDeg: 0 },
      spine: { flexionDeg: 6 * way, sideDeg: 0, twistDeg: 0 },
      headDeg: -4,
      legs: { left: legs, right: legs },
      arms: { left: crossed, right: crossed },
    });
  },
});
