// Whether what repeats is large enough to be an exercise, and goes there and back.

import type { MotionAxis } from './motion-axis.ts';
import { degreesPerTrunk, differenceOf, rowParts, sideLength } from './motion-row.ts';
import { meanShape, type CycleShape } from './cycle-shape.ts';

/**
 * A joint must bend this far (degrees), or a limb travel this far (trunk lengths), or both somewhat less: twice what people sway,
 * nod, twist or circle their hips by in recordings of nothing to count, and less than any exercise of the large joints.
 */
const bendNeeded = 38;
const travelNeeded = 1.2;
/** Arms that swing on a run or with a rope are 1.25 at most, jacks 3.7. */
export const sizeOfJumps = 2.4;
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
export function isExercise(
  axis: MotionAxis,
  shapes: readonly CycleShape[],
  size = 1,
  sides: SizedSides = 'both',
): boolean {
  if (size === 0) return true;
  return (
    shapes.every((shape) => sizeOf(axis, shape, sides) >= size) &&
    gapOf(meanShape(shapes), axis.direction) <= gapAllowed
  );
}

/** Whose size is asked for: what both sides show together, or what one does alone, too, while the other is still. */
export type SizedSides = 'both' | 'alone';

/** A limb is still that moves by no more than this share of the other's way: of whoever circles the hips both sides go as far. */
const stillShare = 0.5;

/** How large a movement is, 1 for the least exercise. */
export function sizeOf(axis: MotionAxis, shape: CycleShape, sides: SizedSides = 'both'): number {
  const size = sizeOfExtent(extentOf(axis, shape));
  if (sides === 'both') return size;
  const one = sizeOfExtent(extentOfSide(axis, shape, 1));
  const other = sizeOfExtent(extentOfSide(axis, shape, -1));
  return Math.min(one, other) <= stillShare * Math.max(one, other) ? Math.max(size, one, other) : size;
}

/** In degrees, and in trunk lengths. */
interface Extent {
  readonly bend: number;
  readonly travel: number;
}

function sizeOfExtent({ bend, travel }: Extent): number {
  return Math.hypot(bend / bendNeeded, travel / travelNeeded);
}

/** The largest bend in degrees and the longest way of a limb in trunk lengths, within one repetition. */
export function extentOf({ weights }: MotionAxis, shape: CycleShape): Extent {
  const change = (i: number) => {
    const weight = weights[i] ?? 0;
    return weight < readFrom ? 0 : changeOf(shape, (row) => (row[i] ?? 0) / weight);
  };
  const [together, apart] = [rowParts.middles, rowParts.differences].map((from) => largest(change, from));
  return {
    bend: Math.max(together?.bend ?? 0, apart?.bend ?? 0),
    travel: Math.max(together?.travel ?? 0, apart?.travel ?? 0),
  };
}

/** The same of one side: the middle of both and half their difference, more or less. */
function extentOfSide({ weights }: MotionAxis, shape: CycleShape, sign: 1 | -1): Extent {
  return largest((i) => {
    const difference = differenceOf(i);
    const [weight, differenceWeight] = [weights[i] ?? 0, weights[difference] ?? 0];
    if (Math.min(weight, differenceWeight) < readFrom) return 0;
    return changeOf(
      shape,
      (row) => (row[i] ?? 0) / weight + (sign * (row[difference] ?? 0)) / differenceWeight,
    );
  }, rowParts.middles);
}

/** Of the numbers of a row from there on, bends first and then places. */
function largest(change: (i: number) => number, from: number): Extent {
  let [bend, travel] = [0, 0];
  const places = from + rowParts.bends;
  for (let i = from; i < places; i++) bend = Math.max(bend, degreesPerTrunk * change(i));
  for (let i = places; i < from + sideLength; i += 2)
    travel = Math.max(travel, Math.hypot(change(i), change(i + 1)));
  return { bend, travel };
}

/** Between the least and the largest of a number of the rows. */
function changeOf(shape: CycleShape, valueOf: (row: readonly number[]) => number): number {
  let least = Infinity;
  let most = -Infinity;
  for (const row of shape) {
    const value = valueOf(row);
    least = Math.min(least, value);
    most = Math.max(most, value);
  }
  return most - least;
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
