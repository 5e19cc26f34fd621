import { dot, lengthOf, minus, plus, times, unit, type Vector } from './vector.ts';

/** No limb is pulled quite straight. */
const straightest = 0.9995;

/** How far the end of a limb of two bones can be from its root. */
export const reachOf = (upper: number, lower: number): number => (upper + lower) * straightest;

/** Where the middle joint and the end of a limb of two bones lie that reaches for a place, bent towards a direction. */
export function bendLimb(
  root: Vector,
  target: Vector,
  upper: number,
  lower: number,
  towards: Vector,
): { middle: Vector; end: Vector } {
  const way = minus(target, root);
  const along = unit(way);
  const least = Math.abs(upper - lower) * 1.001 + 1e-6;
  const distance = Math.min(reachOf(upper, lower), Math.max(least, lengthOf(way)));
  const forth = (upper * upper - lower * lower + distance * distance) / (2 * distance);
  const aside = Math.sqrt(Math.max(0, upper * upper - forth * forth));
  const across = unit(minus(towards, times(along, dot(towards, along))));
  return {
    middle: plus(plus(root, along, forth), across, aside),
    end: plus(root, along, distance),
  };
}
