import { arm } from '@spotter/exercises/body/standing';
import { supine } from '@spotter/exercises/body/supine';
import { mix } from '../motion/easing.ts';
import { bump, degrees, exercise, sinking } from './exercise.ts';

/** Sitting on the floor with the legs out, the hands from the feet to the belly and back. */
export const seatedRow = exercise({
  key: 'seated_row',
  lowering: 'back',
  views: ['side', 'oblique'],
  pace: { out: 0.8, hold: 0.3, back: 1.1, rest: 0.4 },
  dials: {
    shallow: degrees('elbow flexion with the hands drawn in', 106, 58),
    not_extended: degrees('elbow flexion with the hands out', 14, 60),
    swing: degrees('trunk leans back with the pull', 3, 30),
    dropping: sinking(1.1, 0.25),
  },
  pose: ({ take, way, stage, on }) => {
    const both = arm({
      flexionDeg: mix(62, -20, way),
      abductionDeg: 8,
      elbowDeg: mix(on('not_extended'), on('shallow'), way),
    });
    const leaningDeg = on('swing') * Math.max(bump(stage, 0, 1.3), way * 0.5);
    return supine(
      take.person,
      {
        kneeDeg: 28 + 8 * take.vary('knees'),
        trunkDeg: 88 - leaningDeg,
        curlDeg: 6,
        headDeg: 4,
      },
      { arms: { left: both, right: both } },
    );
  },
});
