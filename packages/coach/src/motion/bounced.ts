// Whether the whole body goes up and down, again and again, quicker than anybody lifts anything: whoever jogs or hops does so, also
// where the feet are outside the picture.

import { inRow, rowIndex, rowParts, trustOf } from './motion-row.ts';
import { countRows, rowFrom, startOfRow, type MotionRows } from './motion-rows.ts';
import { waysOf } from './ways-of.ts';

/**
 * Up, down and up within so long, in trunk lengths: a stride of a slow jog takes 0.75 s, and nobody lifts anything twice meanwhile;
 * shoulders that work go up and down by less. Or by little, as on a run that a camera follows, but as often as feet come down.
 */
const bounces = [
  { withinMs: 1300, leastWay: 0.15, ways: 3 },
  { withinMs: 2000, leastWay: 0.06, ways: 6 },
] as const;
/** Head and hips that are believed go along by this share at least: who shrugs moves the shoulders alone, who runs keeps the head calm. */
const leastShare = 0.3;
const believedFrom = 0.5;

const along = [rowParts.head + 1, rowIndex.hipX + 1].map((index) => ({
  at: inRow.values + index,
  trustAt: inRow.trusts + (trustOf[index] ?? 0),
}));

/**
 * How far the body went up and down where it did so again and again just before an end, in trunk lengths; null where it did not.
 * @param mostWay a way that is longer than this is none
 */
export function bounced(window: MotionRows, endMs: number, mostWay = Infinity): number | null {
  for (const { withinMs, leastWay, ways } of bounces) {
    const starts: number[] = [];
    const last = Math.min(countRows(window), rowFrom(window, endMs + 1));
    for (let i = rowFrom(window, endMs - withinMs); i < last; i++) starts.push(startOfRow(window, i));
    const heights = starts.map((start) => window.numbers[start + inRow.place + 1] ?? 0);
    const gone = waysOf(heights, leastWay).filter(([from, to]) => {
      const way = (heights[to] ?? 0) - (heights[from] ?? 0);
      return Math.abs(way) <= mostWay && goesAlong(window.numbers, starts[from] ?? 0, starts[to] ?? 0, way);
    });
    if (gone.length >= ways) return Math.max(...heights) - Math.min(...heights);
  }
  return null;
}

/** Whether the head and the hips go along with the shoulders from one row to another, as far as they are believed in both. */
function goesAlong(numbers: readonly number[], from: number, to: number, way: number): boolean {
  const believed = along.filter(
    ({ trustAt }) => Math.min(numbers[from + trustAt] ?? 0, numbers[to + trustAt] ?? 0) >= believedFrom,
  );
  // They are measured from the shoulders.
  const goes = ({ at }: (typeof along)[number]) =>
    1 + ((numbers[to + at] ?? 0) - (numbers[from + at] ?? 0)) / way >= leastShare;
  return believed.length > 0 && believed.every(goes);
}
