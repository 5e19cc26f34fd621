// What a rule measures of a movement that has ended: one number, and how far it can be believed.

import type { LeadRule, Rule, SidesRule, ValueRule } from '../exercises/rule.ts';
import type { MovedSide } from '../reps/repetition.ts';
import { partOf, spanOf, type Moments } from './part-of.ts';
import { quantile } from './quantile.ts';
import { readSignal, type SeenValues } from './read-signal.ts';
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
/** A way too short to take shares of, in the unit of the signal. */
const leastWay = 0.05;

/** Measures what a rule looks at. */
export function measureRule(rule: Rule, movement: WatchedMovement): Measured {
  switch (rule.take) {
    case 'duration': {
      const [fromMs, toMs] = spanOf(movement.moments, rule.over);
      return { value: toMs - fromMs, seen: 1 };
    }
    case 'lead':
      return leadOf(rule, movement);
    case 'sides':
      return betweenSides(rule, movement);
    case 'smallest':
    case 'largest':
    case 'mean':
    case 'change':
      return valueOf(rule, movement);
  }
}

function valueOf(rule: ValueRule, { samples, moments, side }: WatchedMovement): Measured {
  const { values, seen } = readSignal(partOf(samples, moments, rule.over), rule.signal, side);
  if (values.length === 0) return hidden;
  const value = taken(values, rule.take);
  if (rule.comparedToRest === undefined) return { value, seen };
  const settled = partOf(samples, moments, 'rest').filter(({ tMs }) => tMs >= moments.startMs - settledMs);
  const rest = readSignal(settled, rule.signal, side);
  if (rest.values.length === 0) return hidden;
  const atRest = quantile(rest.values, 0.5);
  const compared = rule.comparedToRest === 'difference' ? value - atRest : value / atRest;
  return Number.isFinite(compared) ? { value: compared, seen: Math.min(seen, rest.seen) } : hidden;
}

function taken(values: readonly number[], take: ValueRule['take']): number {
  switch (take) {
    case 'smallest':
      return quantile(values, outermost);
    case 'largest':
      return quantile(values, 1 - outermost);
    case 'mean':
      return values.reduce((sum, value) => sum + value, 0) / values.length;
    case 'change':
      return quantile(values, 1 - outermost) - quantile(values, outermost);
  }
}

/** Shares of their own ways that two measurements have done when the slower half of the part is over, one less the other. */
function leadOf({ signal, aheadOf, over }: LeadRule, movement: WatchedMovement): Measured {
  const { samples, moments, side } = movement;
  const part = partOf(samples, moments, over);
  const first = readSignal(part, signal, side);
  const second = readSignal(part, aheadOf, side);
  if (first.values.length < 3 || first.values.length !== second.values.length) return hidden;
  const lead = halfWay(first) - halfWay(second);
  return Number.isFinite(lead) ? { value: lead, seen: Math.min(first.seen, second.seen) } : hidden;
}

function halfWay({ values }: SeenValues): number {
  const from = values[0] ?? Number.NaN;
  const to = values.at(-1) ?? Number.NaN;
  if (Math.abs(to - from) < leastWay) return Number.NaN;
  const middle = values.slice(Math.floor(values.length * 0.35), Math.ceil(values.length * 0.65));
  return (quantile(middle, 0.5) - from) / (to - from);
}

/** How far apart both sides are on average, where both move. */
function betweenSides({ signal, over }: SidesRule, { samples, moments }: WatchedMovement): Measured {
  const whole = partOf(samples, moments, 'repetition');
  const ways = (['left', 'right'] as const).map((side) => {
    const { values } = readSignal(whole, signal, side);
    return values.length === 0 ? 0 : taken(values, 'change');
  });
  if (Math.min(...ways) < movedShare * Math.max(...ways)) return hidden;
  const part = partOf(samples, moments, over);
  const left = readSignal(part, signal, 'left');
  const right = readSignal(part, signal, 'right');
  if (left.values.length === 0 || right.values.length === 0) return hidden;
  const value = Math.abs(taken(left.values, 'mean') - taken(right.values, 'mean'));
  return { value, seen: Math.min(left.seen, right.seen) };
}
