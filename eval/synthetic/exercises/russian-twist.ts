import { radians, vector } from '@spotter/exercises/body/vector';
import { supine } from '@spotter/exercises/body/supine';
import { mix } from '../motion/easing.ts';
import { exercise } from './exercise.ts';

/** Sitting and leaning back, both hands beside one hip and then beside the other. */
export const russianTwist = exercise({
  key: 'russian_twist',
  alternates: true,
  views: ['front', 'oblique'],
  pace: { out: 0.6, hold: 0.15, back: 0.6, rest: 0.05 },
  dials: {
    shallow: { what: 'hands aside from the middle', unit: 'metres', none: 0.34, clear: 0.1, spread: 0.015 },
  },
  pose: ({ take, way, side, on }) => {
    const { person } = take;
    const sign = side === 'left' ? 1 : -1;
    const leaningDeg = 48;
    // From the middle out and back: who turns to one side comes through it on the way to the other.
    const aside = sign * on('shallow') * way;
    const chest = person.trunk * Math.cos((90 - leaningDeg) * radians);
    const hand = (own: 1 | -1) =>
      ({
        kind: 'planted',
        wrist: vector(aside + own * 0.05, mix(chest * 0.75, 0.22, way), mix(0.12, 0.02, way)),
        elbowTo: vector(own, -0.6, -0.4),
      }) as const;
    return supine(
      person,
      { kneeDeg: 82, trunkDeg: leaningDeg, curlDeg: 10, headDeg: 10 },
      {
        spine: { flexionDeg: 10, sideDeg: 0, twistDeg: sign * 90 * on('shallow') * way },
        arms: { left: hand(1), right: hand(-1) },
      },
    );
  },
});
