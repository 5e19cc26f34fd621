// On the back, the legs off the ground.

import { arm, leg } from '@spotter/exercises/body/standing';
import { supine } from '@spotter/exercises/body/supine';
import { mix } from '../motion/easing.ts';
import { degrees, exercise, sinking } from './exercise.ts';

const onTheBack = { kneeDeg: 90, trunkDeg: 0, curlDeg: 0, headDeg: 6 };

/** The shoulders up, one knee to the opposite elbow while the other leg is out, left and right in turn. */
export const bicycleCrunch = exercise({
  key: 'bicycle_crunch',
  alternates: true,
  views: ['side', 'oblique'],
  pace: { out: 0.6, hold: 0.1, back: 0.6, rest: 0.1 },
  dials: {
    shallow: degrees('hip flexion with the knee drawn in', 112, 62),
    knees_bent: degrees('knee flexion with the leg out', 12, 82),
  },
  pose: ({ take, way, side, on }) => {
    // A leg that stays bent is held higher, so that its foot clears the ground.
    const outDeg = 22 + on('knees_bent') * 0.4;
    const drawnIn = leg({
      flexionDeg: mix(outDeg, on('shallow'), way),
      kneeDeg: mix(on('knees_bent'), 108, way),
      pointedDeg: 20,
    });
    const out = leg({ flexionDeg: outDeg, kneeDeg: on('knees_bent'), pointedDeg: 30 });
    const both = arm({ flexionDeg: 118, abductionDeg: 28, turnDeg: -20, elbowDeg: 140 });
    const twistDeg = 18 * way * (side === 'left' ? 1 : -1);
    return supine(
      take.person,
      { ...onTheBack, headDeg: 10 },
      {
        spine: { flexionDeg: 26, sideDeg: 0, twistDeg },
        legs: side === 'left' ? { left: drawnIn, right: out } : { left: out, right: drawnIn },
        arms: { left: both, right: both },
      },
    );
  },
});

/** Hips and knees square, one leg and the opposite arm down to the ground, left and right in turn. */
export const deadBug = exercise({
  key: 'dead_bug',
  alternates: true,
  views: ['side', 'oblique'],
  pace: { out: 1.3, hold: 0.3, back: 1.2, rest: 0.4 },
  dials: {
    shallow: degrees('hip flexion with the leg out', 14, 62),
    knees_bent: degrees('knee flexion with the leg out', 8, 80),
    dropping: sinking(1.3),
  },
  pose: ({ take, way, side, on }) => {
    const squareDeg = 90 + 5 * take.vary('square');
    const square = leg({ flexionDeg: squareDeg, kneeDeg: 90, pointedDeg: 20 });
    const flexionDeg = Math.max(on('shallow'), on('knees_bent') * 0.6);
    const out = leg({
      flexionDeg: mix(squareDeg, flexionDeg, way),
      kneeDeg: mix(90, on('knees_bent'), way),
      pointedDeg: 20,
    });
    const up = arm({ flexionDeg: 90, abductionDeg: 2, elbowDeg: 6 });
    const back = arm({ flexionDeg: mix(90, 166, way), abductionDeg: 4, elbowDeg: 6 });
    return supine(take.person, onTheBack, {
      legs: side === 'left' ? { left: out, right: square } : { left: square, right: out },
      arms: side === 'left' ? { left: up, right: back } : { left: back, right: up },
    });
  },
});
