import { lowPass } from '../filters/low-pass.ts';
import { measureBody, unread, waysOf } from '../measure/readings.ts';
import { parseBody } from '../pose/body.ts';
import type { Side } from '../pose/joints.ts';
import type { PoseFrame } from '../pose/pose-frame.ts';
import { acrossOf, viewOf, type View } from '../pose/stance.ts';
import { signalNames, type SignalName } from '../signals/registry.ts';

/** One measurement of one side over a whole recording; NaN where it cannot be believed. */
export interface SignalLine {
  readonly signal: SignalName;
  readonly side: Side;
  readonly values: readonly number[];
  /** Share of the frames in which it is seen. */
  readonly seen: number;
}

/** A recording as measurements. */
export interface SignalLines {
  readonly timesMs: readonly number[];
  readonly lines: readonly SignalLine[];
  /** From where the person was seen most of the time. */
  readonly view: View;
}

/** Below this a measurement is a guess. */
const believedFrom = 0.35;
const cutoffHz = 4;

/** Takes every measurement there is, on both sides, of every frame that shows somebody. */
export function signalLines(frames: readonly PoseFrame[]): SignalLines {
  const bodies = frames.flatMap((frame) => {
    const body = parseBody(frame);
    return body === null ? [] : [{ tMs: frame.tMs, body }];
  });
  const ways = waysOf(signalNames);
  const timesMs = bodies.map(({ tMs }) => tMs);
  const measured = bodies.map(({ body }) => measureBody(unread(signalNames), ways, body));
  const lines = signalNames.flatMap((signal, i) =>
    (['left', 'right'] as const).map((side): SignalLine => {
      const at = 2 * i + (side === 'left' ? 0 : 1);
      const raw = measured.map(({ values, confidences }) =>
        (confidences[at] ?? 0) >= believedFrom ? (values[at] ?? Number.NaN) : Number.NaN,
      );
      const seen = raw.filter((value) => !Number.isNaN(value)).length / Math.max(1, raw.length);
      return { signal, side, values: smoothed(raw, timesMs), seen };
    }),
  );
  const views = bodies.map(({ body }) => viewOf(acrossOf(body)));
  return { timesMs, lines, view: mostFrequent(views) };
}

/** Forwards and back again, so that nothing comes late. */
function smoothed(values: readonly number[], timesMs: readonly number[]): readonly number[] {
  const there = passed(values, timesMs);
  return passed([...there].reverse(), [...timesMs].reverse()).reverse();
}

function passed(values: readonly number[], timesMs: readonly number[]): number[] {
  let before: number | null = null;
  return values.map((value, i) => {
    if (Number.isNaN(value)) return Number.NaN;
    const dtMs = Math.abs((timesMs[i] ?? 0) - (timesMs[i - 1] ?? timesMs[i] ?? 0));
    before = lowPass(before, value, cutoffHz, dtMs);
    return before;
  });
}

function mostFrequent(views: readonly View[]): View {
  const count = (view: View) => views.filter((one) => one === view).length;
  return (['side', 'oblique', 'front'] as const).reduce((best, view) =>
    count(view) > count(best) ? view : best,
  );
}
