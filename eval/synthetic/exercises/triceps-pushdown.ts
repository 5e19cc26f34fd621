import { arm } from '@spotter/exercises/body/standing';
import { mix } from '../motion/easing.ts';
import { standingArms } from './arm-work.ts';
import { bump, degrees, exercise, sinking } from './exercise.ts';

/** Standing, the upper arms at the sides, a handle pushed down until the arms are straight. */
export const tricepsPushdown = exercise({
  key: 'triceps_pushdown',
  // From the front the forearms point at the camera between repetitions.
  views: ['side', 'oblique'],
  lowering: 'back',
  pace: { out: 0.8, hold: 0.25, back: 1.1, rest: 0.4 },
  dials: {
    not_extended: degrees('elbow flexion with the hands down', 10, 50),
    elbow_drift: degrees('upper arms forwards with the hands up', 10, 52),
    swing: degrees('trunk bows with the push', 1, 22),
    dropping: sinking(),
  },
  pose: (moment) => {
    const { way, stage, on, take } = moment;
    const both = arm({
      flexionDeg: mix(on('elbow_drift'), 6, way),
      abductionDeg: 8,
      turnDeg: -8,
      elbowDeg: mix(104 + 6 * take.vary('up'), on('not_extended'), way),
    });
    return standingArms(
      moment,
      { left: both, right: both },
      { leanDeg: 8 + on('swing') * Math.max(bump(stage, 0, 1.3), way * 0.5), kneeDeg: 14 },
    );
  },
});
