// Whoever is seen from the beginning of a set begins it at rest: what seemed to go from the far end to it and back is read the other way.

import type { Excursion } from '../reps/phase-machine.ts';
import { meanShape, shapeOf } from './cycle-shape.ts';
import { findCycles } from './find-cycles.ts';
import { isAlike } from './is-alike.ts';
import { placesOn } from './motion-axis.ts';
import type { MotionRows } from './motion-rows.ts';
import { isBouncing } from './moved-feet.ts';
import type { Rhythm } from './rhythm.ts';

/** Read the other way the first one begins before, by so much of a repetition: about half of one, and what is held at the far end. */
const leastBefore = 0.25;
const mostBefore = 2;

/** The rhythm read from the end at which its set began; itself where it is, and of limbs in turn or of whoever runs, who rest at neither. */
export function begunAtRest(rhythm: Rhythm, window: MotionRows): Rhythm {
  if (rhythm.shapes.length !== 1) return rhythm;
  const { axis, rest, range, durationMs } = rhythm;
  const places = placesOn(axis, window);
  const own = findCycles(rhythm, window, places).cycles.filter((cycle) => isAlike(cycle, rhythm, window));
  const [first] = own;
  const last = own.at(-1);
  if (first === undefined || last === undefined) return rhythm;
  if (isBouncing(window, first.startMs, last.endMs)) return rhythm;
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
