// Whether what repeats is large enough to be an exercise, and goes there and back.

import type { MotionAxis } from './motion-axis.ts';
import { degreesPerTrunk, rowParts } from './motion-row.ts';
import { meanShape, type CycleShape } from './cycle-shape.ts';

/**
 * A joint must bend this far (degrees), or a limb travel this far (trunk lengths), or both somewhat less: twice what people sway,
 * nod, twist or circle their hips by in recordings of nothing to count, and less than any exercise of the large joints.
 */
const bendNeeded = 38;
const travelNeeded = 1.2;
/** Numbers trusted less than this say nothing about size. */
const readFrom = 0.5;
/** On a circle the way back runs about a range beside the way out; people who lift hips first reach 0.25. */
const gapAllowed = 0.4;

/**
 * Whether a movement is an exercise by its size and its path. Of limbs that work in turn each side's movement must be as large;
 * there and back goes what both do together, as one goes out while the other comes back.
 * @param shapes of one movement, or of each side's
 * @param size that it must have, 1 for the least exercise; whatever moves at all where 0 is asked for
 */
export function isExercise(axis: MotionAxis, shapes: readonly CycleShape[], size = 1): boolean {
  if (size === 0) return true;
  return (
    shapes.every((shape) => sizeOf(axis, shape) >= size) &&
    gapOf(meanShape(shapes), axis.direction) <= gapAllowed
  );
}

/** How large a movement is, 1 for the least exercise. */
export function sizeOf(axis: MotionAxis, shape: CycleShape): number {
  const { bend, travel } = extentOf(axis, shape);
  return Math.hypot(bend / bendNeeded, travel / travelNeeded);
}

/** The largest bend in degrees and the longest way of a limb in trunk lengths, within one repetition. */
export function extentOf({ weights }: MotionAxis, shape: CycleShape): { bend: number; travel: number } {
  const change = (i: number) => {
    const weight = weights[i] ?? 0;
    return weight < readFrom ? 0 : changeOf(shape, i, weight);
  };
  let [bend, travel] = [0, 0];
  for (const from of [rowParts.middles, rowParts.differences]) {
    const places = from + rowParts.bends;
    for (let i = from; i < places; i++) bend = Math.max(bend, degreesPerTrunk * change(i));
    for (let i = places; i < from + rowParts.differences; i += 2) {
      travel = Math.max(travel, Math.hypot(change(i), change(i + 1)));
    }
  }
  return { bend, travel };
}

/** Between the least and the largest of a weighted number. */
function changeOf(shape: CycleShape, i: number, weight: number): number {
  let least = Infinity;
  let largest = -Infinity;
  for (const row of shape) {
    const value = (row[i] ?? 0) / weight;
    least = Math.min(least, value);
    largest = Math.max(largest, value);
  }
  return largest - least;
}

/** How far the way back runs beside the way out half way between the ends, over the range. */
function gapOf(shape: CycleShape, direction: readonly number[]): number {
  const along = shape.map((row) => row.reduce((sum, value, i) => sum + value * (direction[i] ?? 0), 0));
  const start = along[0] ?? 0;
  const away = along.map((value) => Math.abs(value - start));
  const far = away.indexOf(Math.max(...away));
  const range = (along[far] ?? 0) - start;
  const level = start + range / 2;
  const out = crossing(shape.slice(0, far + 1), along.slice(0, far + 1), level);
  const back = crossing(shape.slice(far).reverse(), along.slice(far).reverse(), level);
  if (out === null || back === null) return 0;
  return Math.hypot(...out.map((value, i) => value - (back[i] ?? 0))) / Math.abs(range);
}

/** The pose in which a way first passes a level. */
function crossing(way: CycleShape, along: readonly number[], level: number): number[] | null {
  for (let i = 1; i < way.length; i++) {
    const [before, after] = [(along[i - 1] ?? 0) - level, (along[i] ?? 0) - level];
    if (before * after > 0 || before === after) continue;
    const share = before / (before - after);
    return (way[i - 1] ?? []).map((value, j) => value + share * ((way[i]?.[j] ?? 0) - value));
  }
  return null;
}
