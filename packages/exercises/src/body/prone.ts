// Over hands and toes, knees or feet, face down or before a wall: where the hips are for a given bend of the body and height of the shoulders.

import { bendLimb } from './bend-limb.ts';
import type { Person } from './person.ts';
import { plantedAnkle } from './place-leg.ts';
import type { Arm, Leg, Posture } from './posture.ts';
import { foot, leg, standing } from './standing.ts';
import { lengthOf, minus, plus, radians, times, unit, upright, vector, type Vector } from './vector.ts';

/** What a body rests on, in metres. */
export interface Ground {
  readonly handHeight: number;
  readonly footHeight: number;
  /** What it turns about: its toes unless told; on its feet it leans at a wall, with the hands at that height. */
  readonly on?: 'toes' | 'knees' | 'feet';
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

/** How far the heels are up over the toes, in degrees. */
const heelsUp = { toes: 72, feet: 14 } as const;
/** A knee over the ground it kneels on, in metres. */
const kneeHeight = 0.06;
/** How far a straight body leans at a wall, in degrees. */
const atWallDeg = 14;
/** Wrist over what the palm lies on. */
const palm = 0.04;

/** Middle of the ankles, or of the knees, which all else pivots on, with the toes at z = 0. */
function pivot(person: Person, { footHeight, on = 'toes' }: Ground): Vector {
  if (on === 'knees') return vector(0, footHeight + kneeHeight, 0);
  const leg = foot(person, 1, {
    across: 0,
    ahead: -person.foot,
    toeOutDeg: 0,
    heelUpDeg: heelsUp[on],
    height: footHeight,
  });
  return plantedAnkle(person, leg, upright, 1);
}

/** From what it pivots on to the hips. */
const legsOf = (person: Person, { on = 'toes' }: Ground): number =>
  on === 'knees' ? person.thigh : (person.thigh + person.shank) * 0.999;

/** From there to the middle of the shoulders of a body bent at the hips. */
function lineOf(person: Person, ground: Ground, bendDeg: number): number {
  const legs = legsOf(person, ground);
  return Math.sqrt(legs ** 2 + person.trunk ** 2 + 2 * legs * person.trunk * Math.cos(bendDeg * radians));
}

/** Where the hands are put: under, or at a wall before, the shoulders of a straight body at the top. */
function handsFor(person: Person, ground: Ground): Vector {
  const ankles = pivot(person, ground);
  const arm = (person.upperArm + person.forearm) * 0.985;
  const line = lineOf(person, ground, 0);
  if (ground.on === 'feet') {
    const shoulder = ankles.y + line * Math.cos(atWallDeg * radians);
    const reach = Math.sqrt(Math.max(0.01, arm ** 2 - (shoulder - ground.handHeight) ** 2));
    return vector(0, ground.handHeight, ankles.z + line * Math.sin(atWallDeg * radians) + reach);
  }
  const height = ground.handHeight + palm + arm;
  const along = Math.sqrt(Math.max(0.01, line ** 2 - (height - ankles.y) ** 2));
  return vector(0, ground.handHeight + palm, ankles.z + along - 0.02);
}

/** Shoulders at a distance from the hands, on the circle that the pivot allows (bisection over their height). */
function shouldersAt(ankles: Vector, hands: Vector, line: number, distance: number): Vector {
  const at = (height: number) =>
    vector(0, height, ankles.z + Math.sqrt(Math.max(0, line ** 2 - (height - ankles.y) ** 2)));
  // On this circle nothing is nearer to the hands than what lies on the way to them.
  const towards = unit(minus(hands, ankles));
  let [low, high] = [ankles.y + line * towards.y, ankles.y + line];
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
  const line = lineOf(person, told.ground, told.bendDeg);
  const shoulders = shouldersAt(ankles, hands, line, told.shoulderOverHands);
  const { on = 'toes' } = told.ground;
  const away = on === 'feet' ? vector(0, 0, -1) : vector(0, 1, 0);
  const reach = legsOf(person, told.ground);
  const bentTo = times(away, told.bendDeg >= 0 ? 1 : -1);
  const hips = bendLimb(ankles, shoulders, reach, person.trunk * 1.0005, bentTo).middle;
  const trunk = unit(minus(shoulders, hips));
  const toes = (sign: 1 | -1): Leg =>
    on === 'knees'
      ? kneeling(minus(hips, ankles), told.bendDeg)
      : foot(person, sign, {
          across: person.hips / 2,
          ahead: -person.foot,
          toeOutDeg: 0,
          heelUpDeg: heelsUp[on],
          height: told.ground.footHeight,
        });
  const hand = (sign: 1 | -1): Arm => ({
    kind: 'planted',
    wrist: plus(hands, vector((sign * told.handsApart) / 2, 0, 0)),
    elbowTo: plus(
      times(on === 'feet' ? times(trunk, -1) : vector(0, 0, -1), Math.cos(told.flareDeg * radians)),
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

/** A leg that kneels, the foot a little off the ground behind. */
function kneeling(thigh: Vector, bendDeg: number): Leg {
  const slopeDeg = Math.atan2(thigh.y, thigh.z) / radians;
  return leg({ flexionDeg: bendDeg, abductionDeg: 0, kneeDeg: slopeDeg + 14, pointedDeg: 40 });
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
