// Whether the hands are held as with a rope: low, out to the sides, farther than the elbows, and both alike.

import { quantile } from '../statistics/quantile.ts';
import { differenceOf, inRow, rowIndex, trustOf } from './motion-row.ts';
import { countRows, rowFrom, startOfRow, timeOfRow, type MotionRows } from './motion-rows.ts';

/** Hands and elbows that are believed so far, in so many of the rows. */
const believedFrom = 0.7;
const believedShare = 0.8;
const fewestRows = 3;
/**
 * How far a hand is from the middle of both, beyond its elbow, below the shoulders, and from the height of the other, in trunk lengths.
 * Of four ropes: 0.7 and more, 0.2 and more, 0.5 and more, 0.08 at most; of recorded high knees and knee raises: 0.4, 0.1, and the rest alike.
 */
const leastAside = 0.55;
const leastBeyondElbow = 0.12;
const leastBelow = 0.35;
const mostUneven = 0.15;
/** The outermost tenth of the time has no say. */
const mostOfTime = 0.1;

const hands = differenceOf(rowIndex.handX);
const elbows = differenceOf(rowIndex.elbowX);
const places = {
  aside: inRow.values + hands,
  elbowAside: inRow.values + elbows,
  uneven: inRow.values + hands + 1,
  below: inRow.values + rowIndex.handY,
};
const trusts = [hands, elbows].map((index) => inRow.trusts + (trustOf[index] ?? 0));

/** Whether they are, between two moments, as far as they were seen. */
export function holdsRope(window: MotionRows, fromMs: number, toMs: number): boolean {
  const { numbers } = window;
  const aside: number[] = [];
  let [all, beyond, below, uneven] = [0, 0, 0, 0];
  for (let row = rowFrom(window, fromMs); row < countRows(window) && timeOfRow(window, row) <= toMs; row++) {
    all += 1;
    const at = startOfRow(window, row);
    if (trusts.some((trust) => (numbers[at + trust] ?? 0) < believedFrom)) continue;
    // A row has half the difference of the sides.
    const out = numbers[at + places.aside] ?? 0;
    aside.push(out);
    beyond += out - (numbers[at + places.elbowAside] ?? 0);
    below += numbers[at + places.below] ?? 0;
    uneven += numbers[at + places.uneven] ?? 0;
  }
  const seen = aside.length;
  return (
    seen >= Math.max(fewestRows, believedShare * all) &&
    quantile(aside, mostOfTime) >= leastAside &&
    beyond >= leastBeyondElbow * seen &&
    below >= leastBelow * seen &&
    uneven <= mostUneven * seen
  );
}
