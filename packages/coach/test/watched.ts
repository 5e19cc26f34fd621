// A movement as the rules see it, made of curves: a second of rest, a second out, half a second at the far end, a second back.

import type { Readings } from '../src/measure/readings.ts';
import type { RecordedMovement } from '../src/measure/recording.ts';
import type { SignalName } from '../src/signals/registry.ts';

/** A measurement over the time of the movement, by what part of the way is done (0 at rest, 1 at the far end) and when. */
export type Curve = (way: number, tMs: number) => number;

const moments = { startMs: 1000, peakFromMs: 2000, backFromMs: 2500, endMs: 3500, restMs: 1000 } as const;

function wayAt(tMs: number): number {
  const { startMs, peakFromMs, backFromMs, endMs } = moments;
  if (tMs <= startMs) return 0;
  if (tMs < peakFromMs) return (tMs - startMs) / (peakFromMs - startMs);
  return tMs <= backFromMs ? 1 : Math.max(0, (endMs - tMs) / (endMs - backFromMs));
}

/** Both sides alike unless `right` tells otherwise; `confidence` is that of every joint. */
export function watched(
  curves: Partial<Record<SignalName, Curve>>,
  { right = {}, confidence = 1 }: { right?: Partial<Record<SignalName, Curve>>; confidence?: number } = {},
): RecordedMovement {
  const samples = Array.from({ length: 71 }, (_, i) => {
    const tMs = i * 50;
    const way = wayAt(tMs);
    const readings = readingsOf(
      Object.entries(curves).map(([name, curve]) => [
        name as SignalName,
        [curve(way, tMs), confidence],
        [(right[name as SignalName] ?? curve)(way, tMs), confidence],
      ]),
    );
    return { tMs, value: way, readings };
  });
  return { moments, side: 'both', samples, required: [] };
}

type Seen = readonly [value: number, confidence: number];

/** Readings of one moment; a confidence of 0 is a hidden side. */
export function readingsOf(sides: readonly (readonly [SignalName, left: Seen, right: Seen])[]): Readings {
  return {
    signals: sides.map(([name]) => name),
    values: sides.flatMap(([, left, right]) => [left[0], right[0]]),
    confidences: sides.flatMap(([, left, right]) => [left[1], right[1]]),
  };
}
