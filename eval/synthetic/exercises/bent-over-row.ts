import { arm } from '@spotter/exercises/body/standing';
import { mix } from '../motion/easing.ts';
import { bump, degrees, exercise, sinking } from './exercise.ts';
import { overFeet } from '@spotter/exercises/body/over-feet';

/** Bent over, pulls the weight to the belly. */
export const row = exercise({
  key: 'row',
  lowering: 'back',
  pace: { out: 0.9, hold: 0.25, back: 1.2, rest: 0.5 },
  dials: {
    shallow: degrees('elbow flexion with the weight at the belly', 96, 52),
    not_extended: degrees('elbow flexion with the weight down', 10, 55),
    swing: degrees('trunk rises with the pull', 2, 28),
    upright: degrees('trunk from vertical', 56, 22),
    rounded: degrees('bend of the back', 8, 58),
    dropping: sinking(),
  },
  pose: ({ take, way, stage, on }) => {
    const { person } = take;
    const elbowDeg = mix(on('not_extended'), on('shallow'), way);
    const leanDeg = on('upright') - on('swing') * Math.max(way * 0.7, bump(stage, 0, 1.4));
    const pulled = arm({ from: 'ground', flexionDeg: 4 - elbowDeg * 0.62, abductionDeg: 12, elbowDeg });
    return overFeet(
      person,
      { kneeDeg: 28, shinDeg: 6, leanDeg, roundedDeg: on('rounded'), wider: 0.05 },
      { arms: { left: pulled, right: pulled }, headDeg: -15 },
    );
  },
});
