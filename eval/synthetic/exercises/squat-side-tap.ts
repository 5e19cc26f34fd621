import { arm, foot } from '@spotter/exercises/body/standing';
import { overFeet } from '@spotter/exercises/body/over-feet';
import { mix } from '../motion/easing.ts';
import { degrees, exercise } from './exercise.ts';

/** Half down all the time, a foot out to the side and back, left and right in turn. */
export const squatSideTap = exercise({
  key: 'squat_side_tap',
  alternates: true,
  views: ['front', 'oblique'],
  pace: { out: 0.5, hold: 0.15, back: 0.5, rest: 0.2 },
  dials: {
    shallow: { what: 'way of the foot to the side', unit: 'metres', none: 0.38, clear: 0.1, spread: 0.02 },
    not_lowered: degrees('knee flexion between taps', 68, 26),
  },
  pose: ({ take, way, side, on }) => {
    const { person, vary } = take;
    const kneeDeg = on('not_lowered');
    const ankle = person.hips / 2 + 0.03;
    const clearance = 0.03 * Math.sin(Math.PI * Math.min(1, way));
    const footOf = (own: 'left' | 'right', sign: 1 | -1) =>
      side === own
        ? foot(person, sign, { across: ankle + on('shallow') * way, height: clearance, heelUpDeg: 10 * way })
        : foot(person, sign, { across: ankle });
    const together = arm({ flexionDeg: 42, abductionDeg: 6, turnDeg: -38, elbowDeg: 96 });
    return overFeet(
      person,
      // The hips sink a little with the foot that goes out.
      { kneeDeg: kneeDeg + 10 * way, shinDeg: kneeDeg * 0.4, leanDeg: mix(28, 32, way) + 6 * vary('lean') },
      {
        legs: { left: footOf('left', 1), right: footOf('right', -1) },
        arms: { left: together, right: together },
        headDeg: -8,
      },
    );
  },
});
