// The slope of values over their number, by least squares; plain data of constant size.

import { addValue, noMean, type RunningMean } from './running-mean.ts';

/** What a line through the values needs. */
export interface RunningTrend {
  readonly x: RunningMean;
  readonly y: RunningMean;
  /** Sum of the products of both differences from their means. */
  readonly products: number;
}

/** No values yet. */
export const noTrend: RunningTrend = { x: noMean, y: noMean, products: 0 };

/** Adds the next value. */
export function addToTrend({ x, y, products }: RunningTrend, value: number): RunningTrend {
  const nextX = addValue(x, x.count + 1);
  const nextY = addValue(y, value);
  return { x: nextX, y: nextY, products: products + (x.count + 1 - x.mean) * (value - nextY.mean) };
}

/** Change from one value to the next; null of fewer than three. */
export function slopeOf({ x, products }: RunningTrend): number | null {
  return x.count < 3 ? null : products / x.squares;
}
