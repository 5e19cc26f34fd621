// What goes to one side and then to the other is two movements, each the mirror image of the other: they are followed without how far
// to the side they go, and then one looks like the other.

import type { Excursion } from '../reps/phase-machine.ts';
import { findCycles } from './find-cycles.ts';
import { findAxis, placesOn, type MotionAxis } from './motion-axis.ts';
import { rowIndex, rowParts } from './motion-row.ts';
import { rowFrom, type MotionRows } from './motion-rows.ts';
import { courseOf, onCourse, type Course } from './rhythm.ts';

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
): { readonly course: Course; readonly cycles: readonly Excursion[] } | null {
  const direction = axis.direction.map((way, i) => (across.has(i) ? way : 0));
  const aside = direction.reduce((sum, way) => sum + way * way, 0);
  const upright = aside < asideShare ? null : findAxis(window, every, [...across]);
  if (upright === null) return null;
  const places = placesOn({ ...axis, direction }, window);
  const sides = courseOf(axis, places);
  const upwards = placesOn(upright, window);
  const course = courseOf(upright, upwards);
  // Where nobody dwells either end may pass for the place of rest: it is the one in the middle.
  for (const way of [course, turned(course)]) {
    const { cycles } = findCycles(way, window, upwards);
    const ends = cycles
      .slice(-count)
      .map(({ peakMs }) => 2 * onCourse(sides, places[rowFrom(window, peakMs)] ?? 0) - 1);
    if (ends.length === count && ends.every((end, i) => isOtherEnd(end, ends[i - 1])))
      return { course: way, cycles };
  }
  return null;
}

function turned({ axis, rest, range }: Course): Course {
  return { axis, rest: rest + range, range: -range };
}

function isOtherEnd(end: number, before = -end): boolean {
  return Math.abs(end) >= ownSide && end * before < 0;
}
