import type { Excursion } from '../reps/phase-machine.ts';
import { distance, shapeOf, spread } from './cycle-shape.ts';
import { placesOn } from './motion-axis.ts';
import { rowFrom, startOfRow, type MotionRows } from './motion-rows.ts';
import type { Rhythm } from './rhythm.ts';

/** A repetition must look as much as this like those that the rhythm was found from. */
const likenessNeeded = 0.3;

/** Whether a movement within the window is one of those that a rhythm was found from. */
export function isAlike(
  cycle: Excursion,
  { axis, shapes }: Rhythm,
  window: MotionRows,
  needed = likenessNeeded,
): boolean {
  // The last row before it begins is between it and rest.
  const first = Math.max(0, rowFrom(window, cycle.startMs) - 1);
  const rows = { numbers: window.numbers, from: startOfRow(window, first) };
  const places = placesOn(axis, rows, rowFrom(rows, cycle.peakMs + 1));
  const own = shapeOf(rows, axis, places, cycle);
  return shapes.some((shape) => 1 - distance(own, shape) / spread(shape) >= needed);
}
