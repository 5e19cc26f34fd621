import { angleBetween } from './angle-between.ts';
import { between, type Vector } from './vector.ts';

/** Interior angle at joint `b` between `a` and `c` in degrees: 180 is straight. NaN where two joints coincide. */
export function angleAt(points: readonly Vector[], a: number, b: number, c: number): number {
  return angleBetween(between(points, b, a), between(points, b, c));
}
