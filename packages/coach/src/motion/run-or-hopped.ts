import type { Excursion } from '../reps/phase-machine.ts';
import { sizeOf, sizeOfJumps } from './is-exercise.ts';
import type { MotionRows } from './motion-rows.ts';
import { runsOrHops, skipsRope, strideMs, takesQuickSteps } from './moved-feet.ts';
import type { Rhythm } from './rhythm.ts';
import { treads } from './treads.ts';

/** Whether most of what repeats are steps of a run, treading, or hops, as with a rope: of jacks and jumps each is larger. */
export function areRunOrHopped(
  { axis, shapes, durationMs }: Rhythm,
  cycles: readonly Excursion[],
  window: MotionRows,
): boolean {
  if (shapes.every((shape) => sizeOf(axis, shape) >= sizeOfJumps)) return false;
  const startMs = Math.min(...cycles.map((cycle) => cycle.startMs));
  const endMs = Math.max(...cycles.map((cycle) => cycle.endMs));
  if (durationMs <= strideMs && isQuickGait(cycles, window, startMs, endMs)) return true;
  return areMost(cycles, (cycle) => runsOrHops(window, cycle.startMs, cycle.endMs));
}

/** Whether it is steps, treading, or a rope that is turned: each is as quick as a stride at least. */
function isQuickGait(
  cycles: readonly Excursion[],
  window: MotionRows,
  startMs: number,
  endMs: number,
): boolean {
  return (
    takesQuickSteps(window, startMs, endMs) ||
    treads(window, startMs, endMs) ||
    areMost(cycles, (cycle) => skipsRope(window, cycle.startMs, cycle.endMs))
  );
}

/** Whether half of some, and at least one, are so. */
export function areMost(cycles: readonly Excursion[], isSo: (cycle: Excursion) => boolean): boolean {
  return cycles.length > 0 && 2 * cycles.filter(isSo).length >= cycles.length;
}
