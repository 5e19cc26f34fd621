// Arms at the height of the shoulders, opened, closed or drawn in.

import { arm } from '@spotter/exercises/body/standing';
import { mix } from '../motion/easing.ts';
import { standingArms } from './arm-work.ts';
import { degrees, exercise, sinking } from './exercise.ts';

/** Long arms from before the chest out to the sides. */
export const chestExpansion = exercise({
  key: 'chest_expansion',
  lowering: 'back',
  views: ['front', 'oblique'],
  pace: { out: 0.8, hold: 0.2, back: 0.9, rest: 0.2 },
  dials: {
    shallow: degrees('arms out from straight ahead', 92, 42),
    arms_low: degrees('arms from hanging', 88, 60),
    dropping: sinking(0.9, 0.16),
  },
  pose: (moment) => {
    const { way, on } = moment;
    const raised = on('arms_low');
    // An arm turns about the upright axis: lifted forwards it is swung out.
    const out = on('shallow') * way;
    const both = arm({
      from: 'ground',
      flexionDeg: mix(raised, raised * Math.max(0, 1 - out / 90), 1),
      abductionDeg: (raised * Math.min(90, out)) / 90,
      elbowDeg: mix(12, 16, way),
      turnDeg: mix(-14, 0, way),
    });
    return standingArms(moment, { left: both, right: both });
  },
});

/** A rope drawn to the face, the elbows out. */
export const facePull = exercise({
  key: 'face_pull',
  lowering: 'back',
  pace: { out: 0.9, hold: 0.3, back: 1.1, rest: 0.4 },
  dials: {
    not_extended: degrees('elbow flexion with the arms out', 14, 66),
    swing: degrees('trunk leans back with the pull', 2, 24),
    dropping: sinking(1.1, 0.2),
  },
  pose: (moment) => {
    const { way, on, take } = moment;
    const low = 80 + 6 * take.vary('rope');
    const both = arm({
      flexionDeg: mix(low, 16, way),
      abductionDeg: mix(4, 90, way),
      turnDeg: mix(-4, 62, way),
      elbowDeg: mix(on('not_extended'), 124, way),
    });
    return standingArms(moment, { left: both, right: both }, { leanDeg: 4 - on('swing') * way, kneeDeg: 12 });
  },
});
