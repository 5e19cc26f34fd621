// Face down over hands and toes: where the hips are for a given bend of the body and height of the shoulders.

import { bendLimb } from './bend-limb.ts';
import type { Person } from './person.ts';
import { plantedAnkle } from './place-leg.ts';
import type { Arm, Leg, Posture } from './posture.ts';
import { foot, standing } from './standing.ts';
import { lengthOf, minus, plus, radians, times, unit, upright, vector, type Vector } from './vector.ts';

/** What a body face down rests on, in metres. */
export interface Ground {
  readonly handHeight: number;
  readonly footHeight: number;
}

/** How it lies. */
export interface Prone {
  readonly ground: Ground;
  /** From the middle of the shoulders to the line of the wrists, straight down at the top. */
  readonly shoulderOverHands: number;
  /** Hips up (pike) over 0, hips down (sag) below: the angle that is missing from a straight body. */
  readonly bendDeg: number;
  readonly handsApart: number;
  /** Elbows: 0 along the body, 90 straight out. */
  readonly flareDeg: number;
}

const toesUp = 72;
/** Wrist over what the palm lies on. */
const palm = 0.04;

/** Middle of the ankles, which all else pivots on, with the toes at z = 0. */
function pivot(person: Person, { footHeight }: Ground): Vector {
  const leg = foot(person, 1, {
    across: 0,
    ahead: -person.foot,
    toeOutDeg: 0,
    heelUpDeg: toesUp,
    height: footHeight,
  });
  return plantedAnkle(person, leg, upright, 1);
}

/** From ankles to the middle of the shoulders of a body bent at the hips. */
function lineOf(person: Person, bendDeg: number): number {
  const legs = (person.thigh + person.shank) * 0.999;
  return Math.sqrt(legs ** 2 + person.trunk ** 2 + 2 * legs * person.trunk * Math.cos(bendDeg * radians));
}

/** Where the hands are put: under the shoulders of a straight body at the top. */
export function handsFor(person: Person, ground: Ground): Vector {
  const ankles = pivot(person, ground);
  const height = ground.handHeight + palm + (person.upperArm + person.forearm) * 0.985;
  const line = lineOf(person, 0);
  const along = Math.sqrt(Math.max(0.01, line ** 2 - (height - ankles.y) ** 2));
  return vector(0, ground.handHeight + palm, ankles.z + along - 0.02);
}

/** Shoulders at a distance from the hands, on the circle that the pivot allows (bisection over their height). */
function shouldersAt(ankles: Vector, hands: Vector, line: number, distance: number): Vector {
  const at = (height: number) =>
    vector(0, height, ankles.z + Math.sqrt(Math.max(0, line ** 2 - (height - ankles.y) ** 2)));
  let [low, high] = [hands.y - 0.05, hands.y + 1];
  for (let round = 0; round < 40; round++) {
    const height = (low + high) / 2;
    if (lengthOf(minus(at(height), hands)) < distance) low = height;
    else high = height;
  }
  return at((low + high) / 2);
}

/** A posture on hands and toes; a leg can be taken off the ground. */
export function prone(
  person: Person,
  told: Prone,
  legs: { readonly left?: Leg; readonly right?: Leg } = {},
): Posture {
  const ankles = pivot(person, told.ground);
  const hands = handsFor(person, told.ground);
  const shoulders = shouldersAt(ankles, hands, lineOf(person, told.bendDeg), told.shoulderOverHands);
  const reach = (person.thigh + person.shank) * 0.999;
  const up = vector(0, told.bendDeg >= 0 ? 1 : -1, 0);
  const hips = bendLimb(ankles, shoulders, reach, person.trunk * 1.0005, up).middle;
  const trunk = unit(minus(shoulders, hips));
  const toes = (sign: 1 | -1): Leg =>
    foot(person, sign, {
      across: person.hips / 2,
      ahead: -person.foot,
      toeOutDeg: 0,
      heelUpDeg: toesUp,
      height: told.ground.footHeight,
    });
  const hand = (sign: 1 | -1): Arm => ({
    kind: 'planted',
    wrist: plus(hands, vector((sign * told.handsApart) / 2, 0, 0)),
    elbowTo: plus(
      times(vector(0, 0, -1), Math.cos(told.flareDeg * radians)),
      vector(sign * Math.sin(told.flareDeg * radians), 0.1, 0),
    ),
  });
  return standing(person, {
    pelvis: { at: hips, pitchDeg: Math.atan2(trunk.z, trunk.y) / radians, yawDeg: 0, rollDeg: 0 },
    headDeg: -12,
    legs: { left: legs.left ?? toes(1), right: legs.right ?? toes(-1) },
    arms: { left: hand(1), right: hand(-1) },
  });
}

/** Distance of shoulders and hands for a bend of the elbows, with the hands this far apart. */
export function overHands(person: Person, elbowDeg: number, handsApart: number): number {
  const arm = Math.sqrt(
    person.upperArm ** 2 +
      person.forearm ** 2 +
      2 * person.upperArm * person.forearm * Math.cos(elbowDeg * radians),
  );
  const aside = (handsApart - person.shoulders) / 2;
  return Math.sqrt(Math.max(0.001, arm ** 2 - aside ** 2));
}
