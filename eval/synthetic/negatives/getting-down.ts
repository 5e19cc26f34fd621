import { holdHands } from '@spotter/exercises/body/hold-hands';
import type { Person } from '@spotter/exercises/body/person';
import type { Posture } from '@spotter/exercises/body/posture';
import { foot, standing } from '@spotter/exercises/body/standing';
import { vector } from '@spotter/exercises/body/vector';
import { swaying } from '../motion/swaying.ts';
import { throughPostures } from '../motion/through-postures.ts';
import { everyView, type Negative } from './negative.ts';

const handAt = (side: 1 | -1, ahead: number) =>
  ({
    kind: 'planted',
    wrist: vector(side * 0.2, 0.06, ahead),
    elbowTo: vector(side * 0.6, 0.3, -1),
  }) as const;

/** Crouching with the hands on the ground, and the plank that follows when the feet step back. */
function crouch(person: Person): Posture {
  return standing(person, {
    pelvis: { at: vector(0, 0.5, -0.12), pitchDeg: 75, yawDeg: 0, rollDeg: 0 },
    headDeg: -20,
    legs: { left: foot(person, 1, { heelUpDeg: 35 }), right: foot(person, -1, { heelUpDeg: 35 }) },
    arms: { left: handAt(1, 0.45), right: handAt(-1, 0.45) },
  });
}

/** The straight position over hands 0.45 m in front of where the person stood. */
function plank(person: Person, stepped: { readonly left: boolean; readonly right: boolean }): Posture {
  const reach = person.upperArm + person.forearm;
  const shoulder = vector(0, 0.06 + reach * 0.99, 0.42);
  const body = person.trunk + person.thigh + person.shank;
  const drop = Math.asin((shoulder.y - 0.15) / body);
  const hips = vector(
    0,
    shoulder.y - person.trunk * Math.sin(drop),
    shoulder.z - person.trunk * Math.cos(drop),
  );
  const feetAt = shoulder.z - body * Math.cos(drop) - 0.02;
  const leg = (side: 1 | -1, back: boolean) =>
    back
      ? foot(person, side, { ahead: feetAt, heelUpDeg: 72 })
      : foot(person, side, { ahead: -0.2, heelUpDeg: 45 });
  const both = stepped.left && stepped.right;
  return standing(person, {
    pelvis: {
      at: both ? hips : vector(0, hips.y + 0.14, hips.z + 0.1),
      pitchDeg: both ? 90 - (drop * 180) / Math.PI : 82,
      yawDeg: 0,
      rollDeg: 0,
    },
    headDeg: -15,
    legs: { left: leg(1, stepped.left), right: leg(-1, stepped.right) },
    arms: { left: handAt(1, 0.45), right: handAt(-1, 0.45) },
  });
}

/** From standing into the push-up position, holds it for some seconds, and back. */
export const gettingDown: Negative = {
  name: 'getting into push-up position and up again',
  views: everyView,
  make: (take) => {
    const { person } = take;
    const stand = holdHands(person, standing(person));
    const low = crouch(person);
    const one = plank(person, { left: true, right: false });
    const down = plank(person, { left: true, right: true });
    const go = throughPostures([
      [1, stand],
      [2.4, low],
      [2.8, low],
      [3.5, one],
      [4.2, down],
      [9, down],
      [9.7, one],
      [10.4, low],
      [11.8, stand],
    ]);
    return { seconds: 13.5, postureAt: (s) => swaying(take, go(s), s, 0.6) };
  },
};
