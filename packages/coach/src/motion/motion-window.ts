// The last seconds of a movement, at a rate that is enough for any repetition: bounded in time and number.

import type { MotionSample } from './measure-motion.ts';

/** Long enough for three slow repetitions. */
export const windowMs = 24_000;
/** Frames nearer than this to the last one kept are left out: 16 a second, 4 to a repetition of a quarter of a second. */
export const finelyApartMs = 59;

/** Whether a frame at this time would be kept. */
export function isKept(window: readonly MotionSample[], tMs: number, apartMs = finelyApartMs): boolean {
  const last = window.at(-1);
  return last === undefined || tMs - last.tMs >= apartMs;
}

/** Adds a sample and lets go of those that are too old. */
export function keepSample(window: readonly MotionSample[], sample: MotionSample): readonly MotionSample[] {
  let first = 0;
  while (first < window.length && (window[first]?.tMs ?? 0) < sample.tMs - windowMs) first += 1;
  const kept = window.slice(first);
  kept.push(sample);
  return kept;
}
