/** A direction and length, y down, in whatever unit its joints have. */
export interface Vector {
  readonly x: number;
  readonly y: number;
  readonly z: number;
}

/** Where a joint is that nothing names. */
export const origin: Vector = { x: 0, y: 0, z: 0 };

/** From the joint at index `from` to the one at index `to`. */
export function between(points: readonly Vector[], from: number, to: number): Vector {
  const a = points[from] ?? origin;
  const b = points[to] ?? origin;
  return { x: b.x - a.x, y: b.y - a.y, z: b.z - a.z };
}

/** Length of a vector, in its own unit. */
export function lengthOf(v: Vector): number {
  return Math.sqrt(v.x * v.x + v.y * v.y + v.z * v.z);
}
