// Whoever is seen from the beginning of a set begins it at rest: what seemed to go from the far end to it and back is read the other way.

import type { Excursion } from '../reps/phase-machine.ts';
import { meanShape, shapeOf } from './cycle-shape.ts';
import { findCycles } from './find-cycles.ts';
import { isAlike } from './is-alike.ts';
import { placesOn } from './motion-axis.ts';
import { timeOfRow, type MotionRows } from './motion-rows.ts';
import { isBouncing } from './moved-feet.ts';
import { onCourse, type Rhythm } from './rhythm.ts';

/** Read the other way the first one begins before, by so much of a repetition: about half of one, and what is held at the far end. */
const leastBefore = 0.25;
const mostBefore = 2;
/** Who goes to and fro evenly is within a fifth of the range of either end for 0.3 of the time; who rests there, for more than this. */
const nearRest = 0.2;
const dwellsFor = 0.5;

/** The rhythm read from the end at which its set began; itself where it is, and of limbs in turn or of whoever runs, who rest at neither; where somebody dwells is rest. */
export function begunAtRest(rhythm: Rhythm, window: MotionRows): Rhythm {
  if (rhythm.shapes.length !== 1) return rhythm;
  const { axis, rest, range, durationMs } = rhythm;
  const places = placesOn(axis, window);
  const own = findCycles(rhythm, window, places).cycles.filter((cycle) => isAlike(cycle, rhythm, window));
  const [first] = own;
  const last = own.at(-1);
  if (first === undefined || last === undefined) return rhythm;
  if (isBouncing(window, first.startMs, last.endMs)) return rhythm;
  if (dwells(rhythm, places, window)) return rhythm;
  const course = { axis, rest: rest + range, range: -range };
  const { cycles } = findCycles(course, window, places);
  const within = cycles.filter(({ startMs, endMs }) => startMs >= first.startMs && endMs <= last.endMs);
  if (within.length === 0) return rhythm;
  const shapes = [meanShape(within.map((cycle) => shapeOf(window, axis, places, cycle)))];
  const other: Rhythm = { ...rhythm, ...course, shapes };
  const isBefore = ({ startMs, endMs }: Excursion) => {
    const beforeMs = first.startMs - startMs;
    return (
      endMs > first.startMs && beforeMs >= leastBefore * durationMs && beforeMs <= mostBefore * durationMs
    );
  };
  const before = cycles.find((cycle) => isBefore(cycle) && isAlike(cycle, other, window));
  return before === undefined ? rhythm : { ...other, startMs: before.startMs };
}

/** Pictures that are sent again leave no row: it is the time between rows that is asked for. */
function dwells(rhythm: Rhythm, places: readonly number[], window: MotionRows): boolean {
  let nearMs = 0;
  for (let i = 1; i < places.length; i++) {
    const farther = Math.max(onCourse(rhythm, places[i - 1] ?? 0), onCourse(rhythm, places[i] ?? 0));
    if (farther < nearRest) nearMs += timeOfRow(window, i) - timeOfRow(window, i - 1);
  }
  return nearMs > dwellsFor * (timeOfRow(window, -1) - timeOfRow(window, 0));
}
