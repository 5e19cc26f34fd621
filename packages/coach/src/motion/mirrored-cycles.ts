// What goes to one side and then to the other is two movements, each the mirror image of the other: they are followed without how far
// to the side they go, and then one looks like the other.

import type { Excursion } from '../reps/phase-machine.ts';
import { findCycles } from './find-cycles.ts';
import { findAxis, placesOn, type MotionAxis } from './motion-axis.ts';
import { rowIndex, rowParts } from './motion-row.ts';
import { rowFrom, type MotionRows } from './motion-rows.ts';
import { coursesOf, onCourse, type Course } from './rhythm.ts';

/** Where the middles of both sides, and the head, are across. */
const across: ReadonlySet<number> = new Set([
  rowIndex.handX,
  rowIndex.elbowX,
  rowIndex.hipX,
  rowIndex.kneeX,
  rowIndex.footX,
  rowParts.head,
]);
/** So much of the movement goes to the side: of what both sides do together hardly any does. */
const asideShare = 0.5;
/** Each goes so far towards its end, where 0 is the middle and 1 the end. */
const ownSide = 0.3;

/** A course without how far to the side it goes, and the movements along it; null where they do not go to one side and the other in turn. */
export function mirroredCycles(
  axis: MotionAxis,
  window: MotionRows,
  every: number,
  count: number,
): {
  readonly course: Course;
  readonly places: readonly number[];
  readonly cycles: readonly Excursion[];
} | null {
  const direction = axis.direction.map((way, i) => (across.has(i) ? way : 0));
  const aside = direction.reduce((sum, way) => sum + way * way, 0);
  const upright = aside < asideShare ? null : findAxis(window, every, [...across]);
  if (upright === null) return null;
  const places = placesOn({ ...axis, direction }, window);
  const [sides] = coursesOf(axis, places);
  const upwards = placesOn(upright, window);
  for (const course of coursesOf(upright, upwards)) {
    const { cycles } = findCycles(course, window, upwards);
    const ends = cycles
      .slice(-count)
      .map(({ peakMs }) => 2 * onCourse(sides, places[rowFrom(window, peakMs)] ?? 0) - 1);
    // At rest somebody is in the middle.
    if (ends.length === count && ends.every((end, i) => isOtherEnd(end, ends[i - 1])))
      return { course, places: upwards, cycles };
  }
  return null;
}

function isOtherEnd(end: number, before = -end): boolean {
  return Math.abs(end) >= ownSide && end * before < 0;
}
