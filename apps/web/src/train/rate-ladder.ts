// How many poses a second this device can find: fewer once finding one takes longer than there is time for.

/** Poses a second; 12 to 15 are enough to count and to judge. */
const rates = [15, 12, 10, 8, 6] as const;

export interface RateLadder {
  /** Poses a second: 15, 12, 10, 8 or 6; below the last of them the device is too slow. */
  readonly rate: number;
  readonly isTooSlow: boolean;
  readonly taken: readonly { readonly atMs: number; readonly tookMs: number }[];
}

const windowMs = 5_000;
/** Fewer say nothing, unless finding them took most of the window. */
const leastTaken = 20;
const longMs = 4_000;
const leastSlow = 5;
/** Of the time between two poses: the rest is for taking the picture, and for the page. */
const share = 0.9;

export const topRate: RateLadder = { rate: rates[0], isTooSlow: false, taken: [] };

/** @param tookMs for the pose that was found at `atMs` */
export function climb(ladder: RateLadder, atMs: number, tookMs: number): RateLadder {
  const taken = [...ladder.taken.filter((one) => atMs - one.atMs < windowMs), { atMs, tookMs }];
  const isLong = atMs - (taken[0]?.atMs ?? atMs) >= longMs;
  if (taken.length < (isLong ? leastSlow : leastTaken)) return { ...ladder, taken };
  const times = taken.map((one) => one.tookMs).toSorted((a, b) => a - b);
  const slow = times[Math.floor(0.9 * (times.length - 1))] ?? 0;
  const fits = rates.find((rate) => slow * rate <= 1000 * share);
  const rate = fits ?? rates[rates.length - 1] ?? 6;
  const isTooSlow = fits === undefined;
  // What was measured at another rate says nothing of this one.
  return { rate, isTooSlow, taken: rate === ladder.rate ? taken : [] };
}
