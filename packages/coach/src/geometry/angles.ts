import { origin, type Vector } from './vector.ts';

const degrees = 180 / Math.PI;

/** Angle between two directions in degrees, 0 to 180; NaN where one of them has no length. */
export function angleBetween(a: Vector, b: Vector): number {
  return angleOf(a.x, a.y, a.z, b.x, b.y, b.z);
}

/** Interior angle at joint `b` between `a` and `c` in degrees: 180 is straight. NaN where two joints coincide. */
export function angleAt(points: readonly Vector[], a: number, b: number, c: number): number {
  const from = points[a] ?? origin;
  const at = points[b] ?? origin;
  const to = points[c] ?? origin;
  return angleOf(from.x - at.x, from.y - at.y, from.z - at.z, to.x - at.x, to.y - at.y, to.z - at.z);
}

/** Angle between a direction and straight up in degrees, 0 to 180; NaN where it has no length. */
export function angleToUp(x: number, y: number, z: number): number {
  return angleOf(x, y, z, 0, -1, 0);
}

/** As numbers: many angles are measured of every frame, and a vector that is made for one costs more than the angle. */
function angleOf(ax: number, ay: number, az: number, bx: number, by: number, bz: number): number {
  const lengths = Math.sqrt(ax * ax + ay * ay + az * az) * Math.sqrt(bx * bx + by * by + bz * bz);
  if (lengths < 1e-9) return Number.NaN;
  const cosine = (ax * bx + ay * by + az * bz) / lengths;
  return Math.acos(Math.min(1, Math.max(-1, cosine))) * degrees;
}
