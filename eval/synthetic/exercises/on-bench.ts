import type { Person } from '@spotter/exercises/body/person';
import type { Posture } from '@spotter/exercises/body/posture';
import { foot, standing } from '@spotter/exercises/body/standing';
import { vector } from '@spotter/exercises/body/vector';

/** Height of a flat bench, and of the hips and shoulders of who lies on it, in metres. */
export const bench = 0.55;

/** On the back on a bench, the feet on the floor. */
export function onBench(person: Person, arms: Posture['arms']): Posture {
  const legs = (sign: 1 | -1) =>
    foot(person, sign, { across: 0.2, ahead: person.thigh * 0.9, toeOutDeg: 20 });
  return standing(person, {
    pelvis: { at: vector(0, bench, 0), pitchDeg: -90, yawDeg: 0, rollDeg: 0 },
    headDeg: 6,
    legs: { left: legs(1), right: legs(-1) },
    arms,
  });
}
