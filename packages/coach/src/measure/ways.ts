// How long the ways of a movement took, and which of two measurements went ahead on them.

import { unreadable, type Reading } from '../signals/reading.ts';
import { signals, type SignalName } from '../signals/registry.ts';
import type { DurationRule, LeadRule } from '../specification/rule.ts';
import { quantile } from '../statistics/quantile.ts';
import { spanOf } from './moments.ts';
import { partOf, restOf, valuesOf } from './part-values.ts';
import type { RecordedMovement, Sample } from './recording.ts';

/** A way is timed over its middle, so that neither a slow start nor a pause before the turn hides a drop. */
const timedWay = { out: [0.15, 0.85], back: [0.85, 0.35] } as const;

/** Milliseconds that a part took. */
export function durationOf({ over }: DurationRule, { samples, moments }: RecordedMovement): Reading {
  const [fromMs, toMs] = spanOf(moments, over);
  if (over !== 'out' && over !== 'back') return { value: toMs - fromMs, confidence: 1 };
  const whole = partOf(samples, moments, 'repetition');
  const [low, high] = [whole[0]?.value ?? 0, Math.max(...whole.map(({ value }) => value))];
  const [first, last] = timedWay[over].map((share) => {
    const level = low + share * (high - low);
    return crossing(whole, level, over);
  });
  if (first === undefined || last === undefined || !Number.isFinite(last - first)) return unreadable;
  return { value: (last - first) / Math.abs(timedWay[over][1] - timedWay[over][0]), confidence: 1 };
}

/** When the phase signal last crossed a level outwards before the far end, or first inwards after it, between two moments. */
function crossing(samples: readonly Sample[], level: number, over: 'out' | 'back'): number {
  const values = samples.map(({ value }) => value);
  const peak = values.indexOf(Math.max(...values));
  const after = (i: number) => (over === 'out' ? i < peak : i >= peak);
  const crosses = (i: number) => {
    const [a, b] = [values[i] ?? Number.NaN, values[i + 1] ?? Number.NaN];
    return after(i) && (over === 'out' ? a <= level && b > level : a >= level && b < level);
  };
  const indices = values.map((_, i) => i);
  const at = over === 'out' ? indices.findLast(crosses) : indices.find(crosses);
  const [before, next] = at === undefined ? [] : [samples[at], samples[at + 1]];
  if (!before || !next) return Number.NaN;
  const share = (level - before.value) / (next.value - before.value);
  return before.tMs + share * (next.tMs - before.tMs);
}

/** Shares of their own ways, between the far end and rest, that two measurements have done half way through the part. */
export function leadOf({ signal, aheadOf, over }: LeadRule, movement: RecordedMovement): Reading {
  const first = halfWay(movement, signal, over);
  const second = halfWay(movement, aheadOf, over);
  const lead = first.value - second.value;
  return Number.isFinite(lead)
    ? { value: lead, confidence: Math.min(first.confidence, second.confidence) }
    : unreadable;
}

/** A way shorter than this is too short to take shares of. */
const leastWay = { deg: 12, trunk: 0.12, share: 0.12 } as const;

function halfWay(movement: RecordedMovement, signal: SignalName, over: 'out' | 'back'): Reading {
  const { side, moments, samples } = movement;
  const { values, confidence } = valuesOf(partOf(samples, moments, over), signal, side);
  const rest = restOf(movement, signal);
  const peak = valuesOf(partOf(samples, moments, 'peak'), signal, side);
  if (values.length < 3 || peak.values.length === 0) return unreadable;
  const [near, far] = [rest.value, quantile(peak.values, 0.5)];
  if (!(Math.abs(far - near) >= leastWay[signals[signal].unit])) return unreadable;
  const middle = values.slice(Math.floor(values.length * 0.35), Math.ceil(values.length * 0.65));
  const out = (quantile(middle, 0.5) - near) / (far - near);
  return {
    value: over === 'out' ? out : 1 - out,
    confidence: Math.min(confidence, rest.confidence, peak.confidence),
  };
}
