// Whoever steps onto a box straightens the legs on it, and once more on the floor: both look alike, and are one repetition.

import type { Excursion } from '../reps/phase-machine.ts';
import { inRow } from './motion-row.ts';
import { countRows, rowFrom, startOfRow, type MotionRows } from './motion-rows.ts';

/** The lowest box is higher than this, in trunk lengths; shoulders that stay sway by less. */
const leastStep = 0.4;

/**
 * Of the movements that repeat in a window, in their order, those by which somebody who went up with the one before came down again:
 * it ended higher than it began, and this one lower; or it was farthest out at a higher place than those on both sides of it. Who is
 * lower once has gone elsewhere.
 */
export function waysBack(cycles: readonly Excursion[], window: MotionRows): ReadonlySet<Excursion> {
  const rises = cycles.map(({ startMs, endMs }) => heightAt(window, endMs) - heightAt(window, startMs));
  const tops = cycles.map(({ peakMs }) => heightAt(window, peakMs));
  const isHigher = (one: number, other: number) => (tops[one] ?? NaN) - (tops[other] ?? NaN) > leastStep;
  return new Set(
    cycles.filter((_, i) => {
      const isDown = (rises[i - 1] ?? 0) > leastStep && (rises[i] ?? 0) < -leastStep;
      const isLow = isHigher(i - 1, i) && (i === 1 ? isHigher(2, 1) : isHigher(i - 1, i - 2));
      return isDown || isLow;
    }),
  );
}

/** How high the shoulders were in the picture, in trunk lengths. */
function heightAt(window: MotionRows, tMs: number): number {
  const row = Math.min(countRows(window) - 1, rowFrom(window, tMs));
  return -(window.numbers[startOfRow(window, row) + inRow.place + 1] ?? 0);
}
