// Where somebody stands who looks at a figure, from so far away that nothing grows smaller with its distance.
import { cross, dot, radians, times, vector, type Vector } from '../body/vector.ts';

export interface View {
  /** 0 looks into the face, 90 at the right side, so that the figure looks to the right, 180 at the back. */
  readonly turnDeg: number;
  /** From above. */
  readonly aboveDeg?: number;
}

export const fromTheFront: View = { turnDeg: 0 };
/** A little from the front, so that the limbs of the far side are seen too. */
export const fromTheSide: View = { turnDeg: 77 };
export const fromTheBack: View = { turnDeg: 180 };

/** A place of the picture in metres, x to the right and y down, and how near it is. */
export interface Seen {
  readonly x: number;
  readonly y: number;
  readonly near: number;
}

/** How a view sees places. */
export function seenFrom({ turnDeg, aboveDeg = 0 }: View): (place: Vector) => Seen {
  const [turn, above] = [turnDeg * radians, aboveDeg * radians];
  const level = vector(-Math.sin(turn), 0, Math.cos(turn));
  const towards = vector(level.x * Math.cos(above), Math.sin(above), level.z * Math.cos(above));
  const right = cross(times(level, -1), vector(0, 1, 0));
  const up = cross(towards, right);
  return (place) => ({ x: dot(place, right), y: -dot(place, up), near: dot(place, towards) });
}
