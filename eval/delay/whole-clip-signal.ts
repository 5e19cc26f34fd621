// The phase signal of a whole recording with hindsight: what the engine's announcements are held against. Not the engine's own.

import type { Specification } from '@spotter/coach/specification/specification';
import { parseBody } from '@spotter/coach/pose/body';
import type { PoseFrame } from '@spotter/coach/pose/pose-frame';
import { acrossOf, viewOf, type View } from '@spotter/coach/pose/stance';
import type { MovedSide } from '@spotter/coach/pose/joints';
import { measure } from '@spotter/coach/signals/reading';
import { signals } from '@spotter/coach/signals/registry';
import { percentile } from '../scoring/percentile.ts';
import { lowPassBothWays } from './low-pass-both-ways.ts';
import { resample, type Signal } from './resample.ts';

/** By the definition of docs/evaluation.md the end of a repetition lies on the signal low-passed at 4 Hz. */
const cutoffHz = 4;
const sampleHz = 100;

/** The specification's phase signal as each frame shows it, sides weighed by the square of how well they are seen. */
export function rawSignal(
  specification: Specification,
  side: MovedSide,
  frames: readonly PoseFrame[],
): Signal {
  const bodies = frames.flatMap((frame) => {
    const body = parseBody(frame);
    return body === null ? [] : [{ tMs: frame.tMs, body }];
  });
  const view: View = viewOf(
    percentile(
      bodies.map(({ body }) => acrossOf(body)),
      0.5,
    ) ?? 1,
  );
  const sides = side === 'both' ? (['left', 'right'] as const) : [side];
  const timesMs: number[] = [];
  const values: number[] = [];
  for (const { tMs, body } of bodies) {
    let [sum, weights] = [0, 0];
    for (const { signal, rest, peak, weight, views } of specification.counting.components) {
      for (const one of sides) {
        const { value, confidence } = measure(signals[signal], body, one);
        const share = weight * (views?.[view] ?? 1) * confidence ** 2;
        if (share === 0 || tMs <= (timesMs.at(-1) ?? -Infinity)) continue;
        sum += (share * (value - rest)) / (peak - rest);
        weights += share;
      }
    }
    if (weights === 0) continue;
    timesMs.push(tMs);
    values.push(sum / weights);
  }
  return { timesMs, values };
}

/** The signal without its noise and without any lag, at even steps. */
export function smoothSignal(raw: Signal): Signal {
  const even = resample(raw, 1000 / sampleHz);
  return { timesMs: even.timesMs, values: lowPassBothWays(even.values, cutoffHz, sampleHz) };
}
