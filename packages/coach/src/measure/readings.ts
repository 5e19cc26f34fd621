// What one frame says: every measurement that the specification reads, once, on both sides, as it is and smoothed.

import { lowPass } from '../filters/low-pass.ts';
import type { Body } from '../pose/body.ts';
import type { MovedSide, Side } from '../pose/joints.ts';
import { mergeSides, unreadable, type Reading } from '../signals/reading.ts';
import { signals, type SignalName } from '../signals/registry.ts';
import type { Specification } from '../specification/specification.ts';

/** Which measurements a specification reads, each once. */
export interface SignalPlan {
  /** All of them, first those that are smoothed. */
  readonly measured: readonly SignalName[];
  /** What rules, requirements and reports look at, over time. */
  readonly smoothed: readonly SignalName[];
}

/** Reads a specification. */
export function planSignals({ counting, rules, report }: Specification): SignalPlan {
  const required = counting.requires.map(({ signal }) => signal);
  const judged = rules.flatMap((rule) => {
    if (rule.take === 'duration') return [];
    return rule.take === 'lead' ? [rule.signal, rule.aheadOf] : [rule.signal];
  });
  const leads = counting.leads ? [counting.leads] : [];
  const smoothed = new Set([...required, ...judged, ...leads, report]);
  const momentary = [...counting.components, ...counting.gate].map(({ signal }) => signal);
  return { measured: [...new Set([...smoothed, ...momentary])], smoothed: [...smoothed] };
}

/** Measurements of one moment: plain data. */
export interface Readings {
  readonly signals: readonly SignalName[];
  /** Of each measurement the left side, then the right one. */
  readonly values: readonly number[];
  /** How far each value is believed, 0 to 1; 0 where there is none. */
  readonly confidences: readonly number[];
}

/** Nothing measured. */
export function unread(names: readonly SignalName[]): Readings {
  const zeros = names.flatMap(() => [0, 0]);
  return { signals: names, values: zeros, confidences: zeros };
}

/** Takes each measurement of a body. */
export function measureBody(names: readonly SignalName[], body: Body): Readings {
  const values: number[] = [];
  const confidences: number[] = [];
  for (const name of names) {
    const { measure, isOfBoth } = signals[name];
    const left = measure(body, 'left');
    const right = isOfBoth ? left : measure(body, 'right');
    values.push(left.value, right.value);
    confidences.push(left.confidence, right.confidence);
  }
  return { signals: names, values, confidences };
}

/** Joint angles of people who train stay below this rate; landmark jitter does not. */
const cutoffHz = 5;
/** Below this a value is not taken over. */
const believedFrom = 0.3;

/** Follows the measurements that are judged: the first of `now`; a side that is hidden now has no value, never a stale one. */
export function smoothReadings(before: Readings, now: Readings, dtMs: number): Readings {
  const values: number[] = [];
  const confidences: number[] = [];
  for (const [i, was] of before.values.entries()) {
    const confidence = now.confidences[i] ?? 0;
    const isBelieved = confidence >= believedFrom;
    const previous = (before.confidences[i] ?? 0) > 0 ? was : null;
    values.push(isBelieved ? lowPass(previous, now.values[i] ?? 0, cutoffHz, dtMs) : 0);
    confidences.push(isBelieved ? confidence : 0);
  }
  return { signals: before.signals, values, confidences };
}

/** A measurement of one side, or of both as one. */
export function readingOf(readings: Readings, name: SignalName, side: MovedSide): Reading {
  const at = 2 * readings.signals.indexOf(name);
  if (at < 0) return unreadable;
  if (side === 'left') return readingAt(readings, at);
  const right = readingAt(readings, at + 1);
  return side === 'right' ? right : mergeSides({ left: readingAt(readings, at), right });
}

function readingAt({ values, confidences }: Readings, at: number): Reading {
  const confidence = confidences[at] ?? 0;
  return confidence > 0 ? { value: values[at] ?? 0, confidence } : unreadable;
}

/** A measurement of the sides that are followed; null where it is hidden, or not followed. */
export type SidedReading = Readonly<Record<Side, Reading | null>>;

/** Reads it. */
export function sidedReadingOf(readings: Readings, name: SignalName, followed: MovedSide): SidedReading {
  const sideOf = (side: Side) => {
    if (followed !== 'both' && followed !== side) return null;
    const reading = readingOf(readings, name, side);
    return reading.confidence > 0 ? reading : null;
  };
  return { left: sideOf('left'), right: sideOf('right') };
}
