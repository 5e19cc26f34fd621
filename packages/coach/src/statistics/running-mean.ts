// Mean and spread of values that come one after the other; plain data of constant size.

/** How many, their mean, and the sum of the squared differences from it (Welford 1962). */
export interface RunningMean {
  readonly count: number;
  readonly mean: number;
  readonly squares: number;
}

/** No values yet. */
export const noMean: RunningMean = { count: 0, mean: 0, squares: 0 };

/** Adds a value. */
export function addValue({ count, mean, squares }: RunningMean, value: number): RunningMean {
  const next = mean + (value - mean) / (count + 1);
  return { count: count + 1, mean: next, squares: squares + (value - mean) * (value - next) };
}

/** Standard deviation over mean; null of fewer than three values. */
export function variationOf({ count, mean, squares }: RunningMean): number | null {
  return count < 3 || mean <= 0 ? null : Math.sqrt(squares / (count - 1)) / mean;
}
