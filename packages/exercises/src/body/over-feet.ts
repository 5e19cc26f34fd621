// Standing over planted feet: where hips have to be for knees and trunk to have given angles.

import { chord } from './chord.ts';
import type { Person } from './person.ts';
import type { Posture } from './posture.ts';
import { hipsOver, standing } from './standing.ts';
import { lengthOf, minus, plus, unit, vector, type Vector } from './vector.ts';

/** How the legs and the trunk are bent, the same on both sides. */
export interface Stance {
  readonly kneeDeg: number;
  /** Of the shin against the vertical, forwards. */
  readonly shinDeg: number;
  /** Of the whole trunk against the vertical, forwards. */
  readonly leanDeg: number;
  /** Between pelvis and chest: a rounded back. */
  readonly roundedDeg?: number;
  /** How much farther apart the ankles are than the hips, on each side, in metres. */
  readonly wider?: number;
}

/** Middle of the hips over ankles at z = 0. */
export function hipsOf(person: Person, { kneeDeg, shinDeg, wider = 0 }: Stance): Vector {
  const ankle = vector(0, person.ankleHeight, 0);
  const way = minus(hipsOver(person, shinDeg, kneeDeg - shinDeg), ankle);
  const leg = chord(person.thigh, person.shank, kneeDeg);
  const level = Math.sqrt(Math.max(0.01, leg * leg - wider * wider));
  return plus(ankle, unit(way), lengthOf(way) > 0 ? level : 0);
}

/** A posture on both feet; a rounded back keeps the line from hips to shoulders where it leans. */
export function overFeet(person: Person, stance: Stance, changes: Partial<Posture> = {}): Posture {
  const roundedDeg = stance.roundedDeg ?? 0;
  return standing(person, {
    pelvis: { at: hipsOf(person, stance), pitchDeg: stance.leanDeg - roundedDeg / 2, yawDeg: 0, rollDeg: 0 },
    spine: { flexionDeg: roundedDeg, sideDeg: 0, twistDeg: 0 },
    ...changes,
  });
}
