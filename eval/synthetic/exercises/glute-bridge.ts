import { lying } from '@spotter/exercises/body/supine';
import { arm, foot, standing } from '@spotter/exercises/body/standing';
import { plus, radians, vector } from '@spotter/exercises/body/vector';
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

/** The shoulder blades on a bench, the hips from near the floor up to level. */
export const hipThrust = exercise({
  key: 'hip_thrust',
  lowering: 'back',
  views: ['side', 'oblique'],
  pace: { out: 0.9, hold: 0.4, back: 1.1, rest: 0.3 },
  dials: {
    shallow: degrees('hip flexion left at the top', 4, 46),
    dropping: sinking(1.1, 0.3),
  },
  pose: ({ take, way, on }) => {
    const { person, vary } = take;
    const bench = 0.42 + 0.04 * vary('bench');
    const kneeHeight = person.ankleHeight + person.shank;
    // The trunk turns about the shoulders on the bench: level at the top, less by what the hips lack.
    const low = 46 + 3 * vary('low');
    const top = Math.asin(Math.min(0.4, (kneeHeight - bench) / (person.trunk + person.thigh))) / radians;
    const sunkDeg = mix(low, -top + on('shallow') * 0.55, way) * radians;
    const shoulders = vector(0, bench, -person.trunk);
    const at = plus(shoulders, vector(0, -Math.sin(sunkDeg), Math.cos(sunkDeg)), person.trunk);
    const legs = (sign: 1 | -1) =>
      foot(person, sign, { across: person.hips / 2 + 0.04, ahead: person.thigh * 0.96, toeOutDeg: 10 });
    const side = arm({ flexionDeg: 30, abductionDeg: 24, elbowDeg: 40 });
    return standing(person, {
      pelvis: { at, pitchDeg: -90 + sunkDeg / radians, yawDeg: 0, rollDeg: 0 },
      headDeg: 20,
      legs: { left: legs(1), right: legs(-1) },
      arms: { left: side, right: side },
    });
  },
});
