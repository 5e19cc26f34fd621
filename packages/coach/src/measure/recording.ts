// What was seen during a movement, for the rules to look at once it has ended; plain data of bounded size.

import type { Smoothed } from './smooth-measurements.ts';

/** One moment of a movement. */
export interface Sample {
  readonly tMs: number;
  /** The phase signal, 0 at rest and 1 at the far end of a full repetition. */
  readonly value: number;
  readonly smoothed: Smoothed;
}

/** Moments in their order. */
export interface Recording {
  readonly samples: readonly Sample[];
  /** Moments nearer to the last one than this are passed over. */
  readonly spacingMs: number;
}

/** Nothing seen yet. */
export const unrecorded: Recording = { samples: [], spacingMs: 0 };

/** Enough for a movement of 4 s at 15 frames a second; a longer one is kept at half the rate, and again. */
const mostSamples = 60;

/** Adds a moment. A full recording keeps every second one, and takes new ones half as often from then on. */
export function recordSample({ samples, spacingMs }: Recording, sample: Sample): Recording {
  const last = samples.at(-1);
  if (last && sample.tMs - last.tMs < spacingMs) return { samples, spacingMs };
  if (samples.length < mostSamples) return { samples: [...samples, sample], spacingMs };
  const kept = samples.filter((_, i) => i % 2 === 0);
  const [first] = kept;
  const meanMs = first && last ? (last.tMs - first.tMs) / (samples.length - 1) : 0;
  // A frame that comes a little early is still the next one.
  return { samples: [...kept, sample], spacingMs: 1.5 * meanMs };
}

/** Lets go of what was before `fromMs`; a recording that shrinks to little takes every moment again. */
export function forgetBefore({ samples, spacingMs }: Recording, fromMs: number): Recording {
  const first = samples.findIndex(({ tMs }) => tMs >= fromMs);
  if (first === 0) return { samples, spacingMs };
  const kept = first < 0 ? [] : samples.slice(first);
  return { samples: kept, spacingMs: kept.length < mostSamples / 4 ? 0 : spacingMs };
}
