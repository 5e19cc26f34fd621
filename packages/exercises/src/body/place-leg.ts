import { bendLimb } from './bend-limb.ts';
import type { Person } from './person.ts';
import type { PlantedLeg, Leg } from './posture.ts';
import { minus, plus, turned, turnedAxes, unit, type Axes, type Vector } from './vector.ts';

/** Joints of a leg below the hip. */
export interface PlacedLeg {
  readonly knee: Vector;
  readonly ankle: Vector;
  readonly heel: Vector;
  readonly toe: Vector;
}

/** Which way round left and right are: outwards is +1 on the left. */
export type SideSign = 1 | -1;

/** The heel lies behind the ankle by this share of the foot, and as far below it as the ankle is high. */
const heelBehind = 0.3;

const ankleOver = (person: Person, toe: Vector, foot: Axes): Vector =>
  plus(plus(toe, foot.forward, -person.foot), foot.up, person.ankleHeight);

const heelOf = (person: Person, ankle: Vector, foot: Axes): Vector =>
  plus(plus(ankle, foot.forward, -person.foot * heelBehind), foot.up, -person.ankleHeight * 0.8);

function footAxes(leg: PlantedLeg, ground: Axes, sign: SideSign): Axes {
  return turnedAxes(turnedAxes(ground, 'up', sign * leg.toeOutDeg), 'left', leg.heelUpDeg);
}

/** Where the ankle of a planted leg is. */
export function plantedAnkle(person: Person, leg: PlantedLeg, ground: Axes, sign: SideSign): Vector {
  return ankleOver(person, leg.toe, footAxes(leg, ground, sign));
}

/** Places a leg below its hip. */
export function placeLeg(
  person: Person,
  leg: Leg,
  hip: Vector,
  { pelvis, ground }: { readonly pelvis: Axes; readonly ground: Axes },
  sign: SideSign,
): PlacedLeg {
  if (leg.kind === 'planted') {
    const foot = footAxes(leg, ground, sign);
    const target = ankleOver(person, leg.toe, foot);
    // The knee bends where the toes point, and where the belly points once the foot stands on its tip.
    const level = turnedAxes(ground, 'up', sign * leg.toeOutDeg).forward;
    const belly = plus(level, pelvis.forward, leg.heelUpDeg / 90);
    const towards = turned(belly, unit(minus(target, hip)), sign * leg.kneeInDeg);
    const { middle, end } = bendLimb(hip, target, person.thigh, person.shank, towards);
    return { knee: middle, ankle: end, heel: heelOf(person, end, foot), toe: leg.toe };
  }
  const spread = turnedAxes(pelvis, 'forward', sign * leg.abductionDeg);
  const raised = turnedAxes(spread, 'left', -leg.flexionDeg);
  const thigh = leg.turnDeg === undefined ? raised : turnedAxes(raised, 'up', sign * leg.turnDeg);
  const shank = turnedAxes(thigh, 'left', leg.kneeDeg);
  const foot = turnedAxes(shank, 'left', leg.pointedDeg);
  const knee = plus(hip, thigh.up, -person.thigh);
  const ankle = plus(knee, shank.up, -person.shank);
  const toe = plus(plus(ankle, foot.forward, person.foot), foot.up, -person.ankleHeight);
  return { knee, ankle, heel: heelOf(person, ankle, foot), toe };
}
