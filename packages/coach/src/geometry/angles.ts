import { between, lengthOf, type Vector } from './vector.ts';

const degrees = 180 / Math.PI;

/** Angle between two directions in degrees, 0 to 180; NaN where one of them has no length. */
export function angleBetween(a: Vector, b: Vector): number {
  const lengths = lengthOf(a) * lengthOf(b);
  if (lengths < 1e-9) return Number.NaN;
  const cosine = (a.x * b.x + a.y * b.y + a.z * b.z) / lengths;
  return Math.acos(Math.min(1, Math.max(-1, cosine))) * degrees;
}

/** Interior angle at joint `b` between `a` and `c` in degrees: 180 is straight. NaN where two joints coincide. */
export function angleAt(points: readonly Vector[], a: number, b: number, c: number): number {
  return angleBetween(between(points, b, a), between(points, b, c));
}
