import type { Signal } from './resample.ts';

/** By the definition of docs/evaluation.md a repetition ends when the signal has returned through this share of the repetition's own range. */
const returnedShare = 0.75;

/** A recording that starts at the far end shows less of the way out than this share of the way back: that is its range then. */
const wayOutShare = 0.5;

/** When a repetition was said to be: by the engine, whose times only say which turn of the signal is meant. */
export interface Announced {
  readonly startMs: number;
  /** Of the frame that carried the event. */
  readonly toldMs: number;
}

/**
 * When each repetition of one track really ended, on the lagless signal; null for one that had not come back so far
 * when the next went out or the recording stopped. Repetitions in the order in which they were told.
 */
export function repetitionEnds(signal: Signal, announced: readonly Announced[]): readonly (number | null)[] {
  const peaks = announced.map(({ startMs, toldMs }) => extreme(signal, startMs, toldMs, 1));
  return peaks.map((peak, i) => {
    if (peak === null) return null;
    const untilMs = peaks[i + 1]?.tMs ?? Infinity;
    const before = extreme(signal, peaks[i - 1]?.tMs ?? -Infinity, peak.tMs, -1);
    const after = extreme(signal, peak.tMs, untilMs, -1);
    if (before === null || after === null) return null;
    const [out, back] = [peak.value - before.value, peak.value - after.value];
    const range = i === 0 && out < wayOutShare * back ? back : out;
    return fallsThrough(signal, peak.value - returnedShare * range, peak.tMs, untilMs);
  });
}

function extreme({ timesMs, values }: Signal, fromMs: number, toMs: number, sign: 1 | -1) {
  let best: { tMs: number; value: number } | null = null;
  for (const [i, tMs] of timesMs.entries()) {
    const value = values[i] ?? 0;
    if (tMs < fromMs || tMs > toMs || (best !== null && sign * value <= sign * best.value)) continue;
    best = { tMs, value };
  }
  return best;
}

function fallsThrough(
  { timesMs, values }: Signal,
  level: number,
  fromMs: number,
  toMs: number,
): number | null {
  for (const [i, tMs] of timesMs.entries()) {
    if (tMs <= fromMs) continue;
    if (tMs > toMs) return null;
    const [before, now] = [values[i - 1] ?? Infinity, values[i] ?? Infinity];
    if (now > level) continue;
    const beforeMs = timesMs[i - 1] ?? tMs;
    return before > now ? beforeMs + ((before - level) / (before - now)) * (tMs - beforeMs) : tMs;
  }
  return null;
}
