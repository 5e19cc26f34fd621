// On the back, the legs off the ground.

import { arm, leg } from '@spotter/exercises/body/standing';
import { supine } from '@spotter/exercises/body/supine';
import { mix } from '../motion/easing.ts';
import { degrees, exercise } from './exercise.ts';

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
