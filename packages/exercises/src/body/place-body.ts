import { reachOf } from './bend-limb.ts';
import { landmarkCount, landmarks } from './landmarks.ts';
import type { Person } from './person.ts';
import { placeArm } from './place-arm.ts';
import { placeHead } from './place-head.ts';
import { placeLeg, plantedAnkle } from './place-leg.ts';
import { placeTrunk, type Trunk } from './place-trunk.ts';
import type { Posture } from './posture.ts';
import { lengthOf, minus, plus, unit, vector, type Vector } from './vector.ts';

const sides = [
  { side: 'left', sign: 1, shift: 0 },
  { side: 'right', sign: -1, shift: 1 },
] as const;

/** The 33 landmarks of a body in a posture, in metres, the ground at y = 0. Limbs keep their lengths and planted ones their places. */
export function placeBody(person: Person, posture: Posture): readonly Vector[] {
  return placeLimbs(person, posture, trunkWithinReach(person, posture));
}

/** The same, with where the back bends beside them. */
export function placeBodyAndWaist(
  person: Person,
  posture: Posture,
): { readonly points: readonly Vector[]; readonly waist: Vector } {
  const trunk = trunkWithinReach(person, posture);
  return { points: placeLimbs(person, posture, trunk), waist: trunk.waist };
}

function placeLimbs(person: Person, posture: Posture, trunk: Trunk): readonly Vector[] {
  const points = new Array<Vector>(landmarkCount).fill(trunk.head.at);
  placeHead(trunk.head, points);
  for (const { side, sign, shift } of sides) {
    const arm = placeArm(person, posture.arms[side], trunk.shoulders[side], trunk, sign);
    const leg = placeLeg(person, posture.legs[side], trunk.hips[side], trunk, sign);
    points[landmarks.leftShoulder + shift] = trunk.shoulders[side];
    points[landmarks.leftElbow + shift] = arm.elbow;
    points[landmarks.leftWrist + shift] = arm.wrist;
    points[landmarks.leftPinky + shift] = arm.pinky;
    points[landmarks.leftIndex + shift] = arm.index;
    points[landmarks.leftThumb + shift] = arm.thumb;
    points[landmarks.leftHip + shift] = trunk.hips[side];
    points[landmarks.leftKnee + shift] = leg.knee;
    points[landmarks.leftAnkle + shift] = leg.ankle;
    points[landmarks.leftHeel + shift] = leg.heel;
    points[landmarks.leftToe + shift] = leg.toe;
  }
  return points;
}

/** The trunk, drawn towards planted hands and feet until all of them can be reached. */
function trunkWithinReach(person: Person, posture: Posture): Trunk {
  let at = posture.pelvis.at;
  let trunk = placeTrunk(person, posture, at);
  for (let round = 0; round < 12; round++) {
    const pull = pullOf(person, posture, trunk);
    if (lengthOf(pull) < 1e-9) break;
    at = plus(at, pull);
    trunk = placeTrunk(person, posture, at);
  }
  return trunk;
}

function pullOf(person: Person, posture: Posture, trunk: Trunk): Vector {
  let pull = vector(0, 0, 0);
  const towards = (root: Vector, target: Vector, reach: number) => {
    const way = minus(target, root);
    const beyond = lengthOf(way) - reach;
    if (beyond > 0) pull = plus(pull, unit(way), beyond);
  };
  for (const { side, sign } of sides) {
    const [leg, arm] = [posture.legs[side], posture.arms[side]];
    if (leg.kind === 'planted') {
      const ankle = plantedAnkle(person, leg, trunk.ground, sign);
      towards(trunk.hips[side], ankle, reachOf(person.thigh, person.shank));
    }
    if (arm.kind === 'planted') {
      towards(trunk.shoulders[side], arm.wrist, reachOf(person.upperArm, person.forearm));
    }
  }
  return pull;
}
