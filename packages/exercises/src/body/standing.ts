// Postures that others start from.

import type { Person } from './person.ts';
import type { SideSign } from './place-leg.ts';
import type { FreeArm, FreeLeg, PlantedLeg, Posture } from './posture.ts';
import { radians, vector, type Vector } from './vector.ts';

/** An arm that hangs, as far as nothing else is said. */
export function arm(angles: Partial<FreeArm> = {}): FreeArm {
  return {
    kind: 'free',
    from: 'trunk',
    flexionDeg: 3,
    abductionDeg: 9,
    turnDeg: 0,
    elbowDeg: 12,
    ...angles,
  };
}

/** A leg that hangs straight, as far as nothing else is said. */
export function leg(angles: Partial<FreeLeg> = {}): FreeLeg {
  return { kind: 'free', flexionDeg: 0, abductionDeg: 2, kneeDeg: 4, pointedDeg: 0, ...angles };
}

/** Where a foot stands: its ankle across and in front of the middle, in metres. */
export interface Footing {
  readonly across: number;
  readonly ahead: number;
  readonly height: number;
  readonly toeOutDeg: number;
  readonly heelUpDeg: number;
  readonly kneeInDeg: number;
}

/** A foot on the ground, told by where its ankle is while the sole is flat. */
export function foot(person: Person, sign: SideSign, footing: Partial<Footing> = {}): PlantedLeg {
  const { across, ahead, height, toeOutDeg, heelUpDeg, kneeInDeg } = {
    across: person.hips / 2 + 0.03,
    ahead: 0,
    height: 0,
    toeOutDeg: 10,
    heelUpDeg: 0,
    kneeInDeg: 0,
    ...footing,
  };
  const toe = vector(
    sign * (across + person.foot * Math.sin(toeOutDeg * radians)),
    height,
    ahead + person.foot * Math.cos(toeOutDeg * radians),
  );
  return { kind: 'planted', toe, toeOutDeg, heelUpDeg, kneeInDeg };
}

/** Where the hips are over flat feet whose shins lean forwards and whose thighs lean back. */
export function hipsOver(person: Person, shinDeg: number, thighDeg: number): Vector {
  const [shin, thigh] = [shinDeg * radians, thighDeg * radians];
  return vector(
    0,
    person.ankleHeight + person.shank * Math.cos(shin) + person.thigh * Math.cos(thigh),
    person.shank * Math.sin(shin) - person.thigh * Math.sin(thigh),
  );
}

/** Somebody who stands at ease at the origin and faces +z. */
export function standing(person: Person, changes: Partial<Posture> = {}): Posture {
  return {
    pelvis: { at: hipsOver(person, 2, 2), pitchDeg: 2, yawDeg: 0, rollDeg: 0 },
    spine: { flexionDeg: 0, sideDeg: 0, twistDeg: 0 },
    headDeg: 5,
    shrug: 0,
    legs: { left: foot(person, 1), right: foot(person, -1) },
    arms: { left: arm(), right: arm() },
    ...changes,
  };
}
