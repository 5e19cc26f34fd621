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

/** Bent over, the upper arms along the trunk, the forearms back until the arms are straight. */
export const tricepsKickback = exercise({
  key: 'triceps_kickback',
  lowering: 'back',
  views: ['side', 'oblique'],
  pace: { out: 0.9, hold: 0.25, back: 1, rest: 0.4 },
  dials: {
    not_extended: degrees('elbow flexion with the arms back', 8, 56),
    elbow_drift: degrees('upper arms below the line of the trunk', 4, 48),
    swing: degrees('trunk rises with the lift', 2, 28),
    dropping: sinking(1, 0.2),
  },
  pose: ({ take, way, stage, on }) => {
    const { person, vary } = take;
    const leanDeg = 62 + 5 * vary('lean') - on('swing') * Math.max(way * 0.7, bump(stage, 0, 1.4));
    const both = arm({
      flexionDeg: on('elbow_drift') - 12,
      abductionDeg: 6,
      elbowDeg: mix(88, on('not_extended'), way),
    });
    return overFeet(
      person,
      { kneeDeg: 28, shinDeg: 6, leanDeg, wider: 0.05 },
      { arms: { left: both, right: both }, headDeg: -15 },
    );
  },
});

/** Bent over, straight arms from hanging out to the sides. */
export const reverseFly = exercise({
  key: 'reverse_fly',
  lowering: 'back',
  views: ['front', 'oblique'],
  pace: { out: 0.9, hold: 0.2, back: 1.1, rest: 0.4 },
  dials: {
    shallow: degrees('arms from hanging at the top', 84, 44),
    upright: degrees('trunk from vertical', 64, 22),
    dropping: sinking(),
  },
  pose: ({ take, way, on }) => {
    const both = arm({
      from: 'ground',
      flexionDeg: 4,
      abductionDeg: mix(4, on('shallow'), way),
      elbowDeg: 16,
    });
    return overFeet(
      take.person,
      { kneeDeg: 26, shinDeg: 6, leanDeg: on('upright'), wider: 0.05 },
      { arms: { left: both, right: both }, headDeg: -18 },
    );
  },
});
