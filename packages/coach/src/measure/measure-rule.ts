// What a rule measures of a movement that has ended: one number, and how far it can be believed.

import type { DurationRule, LeadRule, Rule, SidesRule, ValueRule } from '../specification/rule.ts';
import type { MovedSide } from '../pose/joints.ts';
import { signals, type SignalName } from '../signals/registry.ts';
import { partOf, spanOf, type Moments } from './moments.ts';
import { quantile } from '../statistics/quantile.ts';
import { readSignal } from './read-signal.ts';
import type { Sample } from './recording.ts';

/** A movement as the rules see it. */
export interface WatchedMovement {
  readonly moments: Moments;
  readonly side: MovedSide;
  readonly samples: readonly Sample[];
}

/** One number; `seen` is the mean visibility of its joints, 0 where there is nothing to measure. */
export interface Measured {
  readonly value: number;
  readonly seen: number;
}

const hidden: Measured = { value: Number.NaN, seen: 0 };

/** The most extreme tenth of the time is left out: landmarks jump for a frame or two. */
const outermost = 0.1;
/** Just before a movement somebody is at rest; earlier they may still be coming back from the last one. */
const settledMs = 400;
/** A side that moves less than this share of the other rests. */
const movedShare = 0.5;
/** A way shorter than this is too short to take shares of. */
const leastWay = { deg: 12, trunk: 0.12, share: 0.12 } as const;

/** Measures what a rule looks at. */
export function measureRule(rule: Rule, movement: WatchedMovement): Measured {
  switch (rule.take) {
    case 'duration':
      return durationOf(rule, movement);
    case 'lead':
      return leadOf(rule, movement);
    case 'sides':
      return betweenSides(rule, movement);
    case 'percentile_10':
    case 'percentile_90':
    case 'mean':
    case 'interdecile_range':
      return valueOf(rule, movement);
  }
}

function valueOf(rule: ValueRule, movement: WatchedMovement): Measured {
  const { samples, moments, side } = movement;
  // Before the first repetition somebody gets into position: that says nothing of how they rest.
  if (rule.over === 'rest' && moments.restMs === null) return hidden;
  if (rule.comparedToRest !== undefined) return comparedToRest(rule, movement);
  const { values, seen } = readSignal(partOf(samples, moments, rule.over), rule.signal, side);
  return values.length === 0 ? hidden : { value: taken(values, rule.take), seen };
}

/**
 * Each side is compared with its own rest: one that hides behind the other in mid-movement would otherwise change the
 * weights of both, and what differs between them would look like movement.
 */
function comparedToRest(rule: ValueRule, movement: WatchedMovement): Measured {
  if (movement.side !== 'both') return sideComparedToRest(rule, movement);
  const sides = (['left', 'right'] as const).map((side) => sideComparedToRest(rule, { ...movement, side }));
  const weights = sides.map(({ seen }) => seen * seen);
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  if (whole === 0) return hidden;
  const share = sides.map(({ value }, i) => (weights[i] ? ((weights[i] ?? 0) / whole) * value : 0));
  return {
    value: share.reduce((sum, part) => sum + part, 0),
    seen: Math.max(...sides.map(({ seen }) => seen)),
  };
}

function sideComparedToRest(rule: ValueRule, movement: WatchedMovement): Measured {
  const { samples, moments, side } = movement;
  const { values, seen } = readSignal(partOf(samples, moments, rule.over), rule.signal, side);
  const rest = atRest(movement, rule.signal);
  if (values.length === 0) return hidden;
  const value = taken(values, rule.take);
  const compared = rule.comparedToRest === 'difference' ? value - rest.value : value / rest.value;
  return Number.isFinite(compared) ? { value: compared, seen: Math.min(seen, rest.seen) } : hidden;
}

function taken(values: readonly number[], take: ValueRule['take']): number {
  switch (take) {
    case 'percentile_10':
      return quantile(values, outermost);
    case 'percentile_90':
      return quantile(values, 1 - outermost);
    case 'mean':
      return values.reduce((sum, value) => sum + value, 0) / values.length;
    case 'interdecile_range':
      return quantile(values, 1 - outermost) - quantile(values, outermost);
  }
}

/** A way is timed over its middle, so that neither a slow start nor a pause before the turn hides a drop. */
const timedWay = { out: [0.15, 0.85], back: [0.85, 0.35] } as const;

function durationOf({ over }: DurationRule, { samples, moments }: WatchedMovement): Measured {
  const [fromMs, toMs] = spanOf(moments, over);
  if (over !== 'out' && over !== 'back') return { value: toMs - fromMs, seen: 1 };
  const whole = partOf(samples, moments, 'repetition');
  const [low, high] = [whole[0]?.value ?? 0, Math.max(...whole.map(({ value }) => value))];
  const [first, last] = timedWay[over].map((share) => {
    const level = low + share * (high - low);
    return crossing(whole, level, over);
  });
  if (first === undefined || last === undefined || !Number.isFinite(last - first)) return hidden;
  return { value: (last - first) / Math.abs(timedWay[over][1] - timedWay[over][0]), seen: 1 };
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
function leadOf({ signal, aheadOf, over }: LeadRule, movement: WatchedMovement): Measured {
  const first = halfWay(movement, signal, over);
  const second = halfWay(movement, aheadOf, over);
  const lead = first.value - second.value;
  return Number.isFinite(lead) ? { value: lead, seen: Math.min(first.seen, second.seen) } : hidden;
}

function halfWay(movement: WatchedMovement, signal: SignalName, over: 'out' | 'back'): Measured {
  const { side, moments, samples } = movement;
  const { values, seen } = readSignal(partOf(samples, moments, over), signal, side);
  const rest = atRest(movement, signal);
  const peak = readSignal(partOf(samples, moments, 'peak'), signal, side);
  if (values.length < 3 || peak.values.length === 0) return hidden;
  const [near, far] = [rest.value, quantile(peak.values, 0.5)];
  if (!(Math.abs(far - near) >= leastWay[signals[signal].unit])) return hidden;
  const middle = values.slice(Math.floor(values.length * 0.35), Math.ceil(values.length * 0.65));
  const out = (quantile(middle, 0.5) - near) / (far - near);
  return { value: over === 'out' ? out : 1 - out, seen: Math.min(seen, rest.seen, peak.seen) };
}

/** The value just before the movement. */
function atRest({ samples, moments, side }: WatchedMovement, signal: SignalName): Measured {
  const settled = partOf(samples, moments, 'rest').filter(({ tMs }) => tMs >= moments.startMs - settledMs);
  const { values, seen } = readSignal(settled, signal, side);
  return values.length === 0 ? hidden : { value: quantile(values, 0.5), seen };
}

/** How far apart both sides are on average, where both move. */
function betweenSides({ signal, over }: SidesRule, { samples, moments }: WatchedMovement): Measured {
  const whole = partOf(samples, moments, 'repetition');
  const ways = (['left', 'right'] as const).map((side) => {
    const { values } = readSignal(whole, signal, side);
    return values.length === 0 ? 0 : taken(values, 'interdecile_range');
  });
  if (Math.min(...ways) < movedShare * Math.max(...ways)) return hidden;
  const part = partOf(samples, moments, over);
  const left = readSignal(part, signal, 'left');
  const right = readSignal(part, signal, 'right');
  if (left.values.length === 0 || right.values.length === 0) return hidden;
  const value = Math.abs(taken(left.values, 'mean') - taken(right.values, 'mean'));
  return { value, seen: Math.min(left.seen, right.seen) };
}
