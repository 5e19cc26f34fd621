import { radians } from './vector.ts';

/** How far the ends of two bones are apart that bend by an angle at their joint. */
export function chord(upper: number, lower: number, flexionDeg: number): number {
  const square = upper * upper + lower * lower + 2 * upper * lower * Math.cos(flexionDeg * radians);
  return Math.sqrt(Math.max(0, square));
}
