import type { Person } from './person.ts';
import type { Posture } from './posture.ts';
import { plus, turnedAxes, upright, type Axes, type Vector } from './vector.ts';

/** Hips, shoulders and head, with the axes that limbs hang on. */
export interface Trunk {
  readonly pelvis: Axes;
  readonly chest: Axes;
  /** Only turned around the vertical. */
  readonly ground: Axes;
  readonly hips: { readonly left: Vector; readonly right: Vector };
  readonly shoulders: { readonly left: Vector; readonly right: Vector };
  /** Where the back bends. */
  readonly waist: Vector;
  readonly head: { readonly axes: Axes; readonly at: Vector };
}

/** Where the back bends: half of the way up. */
const lumbarShare = 0.5;

/** Places the trunk with the pelvis at a place. */
export function placeTrunk(person: Person, posture: Posture, at: Vector): Trunk {
  const { pitchDeg, yawDeg, rollDeg } = posture.pelvis;
  const { flexionDeg, sideDeg, twistDeg } = posture.spine;
  const ground = turnedAxes(upright, 'up', yawDeg);
  const pelvis = turnedAxes(turnedAxes(ground, 'left', pitchDeg), 'forward', -rollDeg);
  const bent = turnedAxes(turnedAxes(pelvis, 'left', flexionDeg), 'forward', -sideDeg);
  const chest = turnedAxes(bent, 'up', twistDeg);
  const waist = plus(at, pelvis.up, person.trunk * lumbarShare);
  const neck = plus(waist, chest.up, person.trunk * (1 - lumbarShare));
  const raised = plus(neck, chest.up, posture.shrug);
  return {
    pelvis,
    chest,
    ground,
    hips: {
      left: plus(at, pelvis.left, person.hips / 2),
      right: plus(at, pelvis.left, -person.hips / 2),
    },
    shoulders: {
      left: plus(raised, chest.left, person.shoulders / 2),
      right: plus(raised, chest.left, -person.shoulders / 2),
    },
    waist,
    head: {
      axes: turnedAxes(turnedAxes(chest, 'left', posture.headDeg), 'forward', -(posture.headSideDeg ?? 0)),
      at: neck,
    },
  };
}
