import { lying } from '@spotter/exercises/body/supine';
import { arm, foot, standing } from '@spotter/exercises/body/standing';
import { radians, vector } from '@spotter/exercises/body/vector';
import { mix } from '../motion/easing.ts';
import { degrees, exercise, sinking } from './exercise.ts';

/** On the back, the hips up until knees, hips and shoulders are in one line. */
export const gluteBridge = exercise({
  key: 'glute_bridge',
  lowering: 'back',
  views: ['side', 'oblique'],
  pace: { out: 1, hold: 0.5, back: 1.1, rest: 0.4 },
  dials: {
    shallow: degrees('hip flexion left at the top', 4, 42),
    uneven: { what: 'one hip lower at the top', unit: 'degrees', none: 0, clear: 14, spread: 1 },
    dropping: sinking(1.1, 0.3),
  },
  pose: ({ take, way, on }) => {
    const { person } = take;
    const kneeHeight = person.ankleHeight + person.shank;
    const straight = Math.asin((kneeHeight - lying) / (person.trunk + person.thigh)) / radians;
    // Hips that sink by a degree of the trunk bend by that and what the thigh turns.
    const top = straight - on('shallow') / (1 + person.trunk / person.thigh);
    const raised = mix(0, top, way);
    const feetAt = (person.trunk + person.thigh) * Math.cos(straight * radians);
    const [height, along] = [Math.sin(raised * radians), Math.cos(raised * radians)];
    const at = vector(0, lying + person.trunk * height, person.trunk * along);
    const legs = (sign: 1 | -1) =>
      foot(person, sign, { across: person.hips / 2, ahead: feetAt, toeOutDeg: 5 });
    const side = arm({ flexionDeg: -2, abductionDeg: 20, elbowDeg: 8 });
    return standing(person, {
      pelvis: { at, pitchDeg: -90 - raised, yawDeg: 0, rollDeg: on('uneven') * way },
      headDeg: 4 + raised,
      legs: { left: legs(1), right: legs(-1) },
      arms: { left: side, right: side },
    });
  },
});
