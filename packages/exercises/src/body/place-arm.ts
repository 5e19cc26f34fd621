import { bendLimb } from './bend-limb.ts';
import type { Person } from './person.ts';
import type { Arm } from './posture.ts';
import type { SideSign } from './place-leg.ts';
import { plus, times, turnedAxes, unit, minus, type Axes, type Vector } from './vector.ts';

/** Joints of an arm below the shoulder. */
export interface PlacedArm {
  readonly elbow: Vector;
  readonly wrist: Vector;
  readonly pinky: Vector;
  readonly index: Vector;
  readonly thumb: Vector;
}

/** Wrist to knuckles, in metres. */
const hand = 0.075;

/** Places an arm below its shoulder. */
export function placeArm(
  person: Person,
  arm: Arm,
  shoulder: Vector,
  { chest, ground }: { readonly chest: Axes; readonly ground: Axes },
  sign: SideSign,
): PlacedArm {
  if (arm.kind === 'planted') {
    const { middle, end } = bendLimb(shoulder, arm.wrist, person.upperArm, person.forearm, arm.elbowTo);
    return { elbow: middle, ...handOf(arm.handTo ?? minus(end, middle), end, times(chest.left, sign)) };
  }
  const root = arm.from === 'trunk' ? chest : ground;
  const spread = turnedAxes(root, 'forward', sign * arm.abductionDeg);
  const raised = turnedAxes(spread, 'left', -arm.flexionDeg);
  const upper = turnedAxes(raised, 'up', sign * arm.turnDeg);
  const lower = turnedAxes(upper, 'left', -arm.elbowDeg);
  const elbow = plus(shoulder, upper.up, -person.upperArm);
  const wrist = plus(elbow, lower.up, -person.forearm);
  return { elbow, ...handOf(minus(wrist, elbow), wrist, times(lower.left, sign)) };
}

function handOf(way: Vector, wrist: Vector, outwards: Vector): Omit<PlacedArm, 'elbow'> {
  const along = unit(way);
  const knuckles = plus(wrist, along, hand);
  return {
    wrist,
    pinky: plus(knuckles, outwards, 0.025),
    index: plus(knuckles, outwards, -0.02),
    thumb: plus(plus(wrist, along, hand * 0.5), outwards, -0.03),
  };
}
