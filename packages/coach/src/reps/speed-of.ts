import { partOf, type Moments } from '../measure/moments.ts';
import { quantile } from '../statistics/quantile.ts';
import type { Sample } from '../measure/recording.ts';
import { roundTo } from '../geometry/round-to.ts';

/** A tenth of the time may be a landmark that jumped. */
const peakQuantile = 0.9;
const leastSamples = 3;

/** Mean and peak speed of the phase signal on one way, in full ranges a second; null where too little of it was seen. */
export function speedOf(
  samples: readonly Sample[],
  moments: Moments,
  way: 'out' | 'back',
): { readonly mean: number; readonly peak: number } | null {
  const seen = partOf(samples, moments, way);
  const [first] = seen;
  const last = seen.at(-1);
  if (!first || !last || seen.length < leastSamples) return null;
  const speeds = seen.slice(1).map(({ tMs, value }, i) => {
    const before = seen[i] ?? first;
    return Math.abs(value - before.value) / ((tMs - before.tMs) / 1000);
  });
  const mean = Math.abs(last.value - first.value) / ((last.tMs - first.tMs) / 1000);
  return { mean: roundTo(mean, 0.01), peak: roundTo(Math.max(mean, quantile(speeds, peakQuantile)), 0.01) };
}

/** How much slower than the fastest of the set, 0 to 1 (Sanchez-Medina and Gonzalez-Badillo 2011); null without speeds. */
export function speedLossOf(speed: number | null, fastest: number | null): number | null {
  if (speed === null) return null;
  return fastest === null || fastest <= 0 ? 0 : roundTo(Math.max(0, 1 - speed / fastest), 0.01);
}
