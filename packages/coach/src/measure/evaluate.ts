// What a requirement or a rule takes of a movement that has ended: one number, and how far it can be believed.

import { mergeSides, unreadable, type Reading } from '../signals/reading.ts';
import type { Rule, SidesRule, ValueRule } from '../specification/rule.ts';
import type { Requirement } from '../specification/specification.ts';
import { quantile } from '../statistics/quantile.ts';
import { takeOfEveryFrame } from './every-frame.ts';
import { partOf, restOf, valuesOf } from './part-values.ts';
import type { RecordedMovement } from './recording.ts';
import { durationOf, leadOf } from './ways.ts';

/** Evaluates what is taken; the confidence is the mean visibility of the joints, 0 where there is nothing to measure. */
export function evaluate(what: Requirement | Rule, movement: RecordedMovement): Reading {
  switch (what.take) {
    case 'minimum':
    case 'maximum':
    case 'range':
    case 'mean_of_frames':
    case 'travel':
      return takeOfEveryFrame(what, movement.required);
    case 'percentile_10':
    case 'percentile_90':
    case 'interdecile_range':
    case 'mean':
      return valueOf(what, movement);
    case 'duration':
      return durationOf(what, movement);
    case 'lead':
      return leadOf(what, movement);
    case 'sides':
      return betweenSides(what, movement);
  }
}

function valueOf(rule: ValueRule, movement: RecordedMovement): Reading {
  const { samples, moments, side } = movement;
  // Before the first repetition somebody gets into position: that says nothing of how they rest.
  if (rule.over === 'rest' && moments.restMs === null) return unreadable;
  if (rule.comparedToRest !== undefined) return comparedToRest(rule, movement);
  const { values, confidence } = valuesOf(partOf(samples, moments, rule.over), rule.signal, side);
  return values.length === 0 ? unreadable : { value: takenOf(values, rule.take), confidence };
}

/**
 * Each side is compared with its own rest: one that hides behind the other in mid-movement would otherwise change the
 * weights of both, and what differs between them would look like movement.
 */
function comparedToRest(rule: ValueRule, movement: RecordedMovement): Reading {
  if (movement.side !== 'both') return sideComparedToRest(rule, movement);
  return mergeSides({
    left: sideComparedToRest(rule, { ...movement, side: 'left' }),
    right: sideComparedToRest(rule, { ...movement, side: 'right' }),
  });
}

function sideComparedToRest(rule: ValueRule, movement: RecordedMovement): Reading {
  const { samples, moments, side } = movement;
  const { values, confidence } = valuesOf(partOf(samples, moments, rule.over), rule.signal, side);
  const rest = restOf(movement, rule.signal);
  if (values.length === 0) return unreadable;
  const value = takenOf(values, rule.take);
  const compared = rule.comparedToRest === 'difference' ? value - rest.value : value / rest.value;
  return Number.isFinite(compared)
    ? { value: compared, confidence: Math.min(confidence, rest.confidence) }
    : unreadable;
}

/** The most extreme tenth of the time is left out: landmarks jump for a frame or two. */
const [lowest, highest] = [0.1, 0.9];

function takenOf(values: readonly number[], take: ValueRule['take']): number {
  switch (take) {
    case 'percentile_10':
      return quantile(values, lowest);
    case 'percentile_90':
      return quantile(values, highest);
    case 'interdecile_range':
      return quantile(values, highest) - quantile(values, lowest);
    case 'mean':
      return values.reduce((sum, value) => sum + value, 0) / values.length;
  }
}

/** A side that moves less than this share of the other rests. */
const movedShare = 0.5;

/** How far apart both sides are on average, where both move. */
function betweenSides({ signal, over }: SidesRule, { samples, moments }: RecordedMovement): Reading {
  const whole = partOf(samples, moments, 'repetition');
  const ways = (['left', 'right'] as const).map((side) => {
    const { values } = valuesOf(whole, signal, side);
    return values.length === 0 ? 0 : takenOf(values, 'interdecile_range');
  });
  if (Math.min(...ways) < movedShare * Math.max(...ways)) return unreadable;
  const part = partOf(samples, moments, over);
  const left = valuesOf(part, signal, 'left');
  const right = valuesOf(part, signal, 'right');
  if (left.values.length === 0 || right.values.length === 0) return unreadable;
  const value = Math.abs(takenOf(left.values, 'mean') - takenOf(right.values, 'mean'));
  return { value, confidence: Math.min(left.confidence, right.confidence) };
}
