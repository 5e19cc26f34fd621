// What one frame says: every measurement that the specification reads, once, on both sides, as it is and smoothed.

import { smoothingShare } from '../filters/one-euro.ts';
import type { Body } from '../pose/body.ts';
import type { MovedSide, Side } from '../pose/joints.ts';
import { confidenceOf, unreadable, type Reading, type Signal } from '../signals/reading.ts';
import { signals, type SignalName } from '../signals/registry.ts';
import type { Specification } from '../specification/specification.ts';

/** Which measurements a specification reads, each once. */
export interface SignalPlan {
  /** All of them, first those that are smoothed. */
  readonly measured: readonly SignalName[];
  /** What rules, requirements and reports look at, over time. */
  readonly smoothed: readonly SignalName[];
  /** How each of all is measured: looked up by name with every frame, that would cost as much as some of the measuring. */
  readonly ways: readonly Signal[];
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
  const measured = [...new Set([...smoothed, ...momentary])];
  return { measured, smoothed: [...smoothed], ways: waysOf(measured) };
}

/** Measurements of one moment: plain data. */
export interface Readings {
  readonly signals: readonly SignalName[];
  /** Of each measurement the left side, then the right one. */
  readonly values: number[];
  /** How far each value is believed, 0 to 1; 0 where there is none. */
  readonly confidences: number[];
}

/** Nothing measured. */
export function unread(names: readonly SignalName[]): Readings {
  const zeros = () => Array.from({ length: 2 * names.length }, () => 0);
  return { signals: names, values: zeros(), confidences: zeros() };
}

/** How measurements are taken. */
export function waysOf(names: readonly SignalName[]): readonly Signal[] {
  return names.map((name) => signals[name]);
}

/** Takes each measurement of a body, in the place of what was read before. */
export function measureBody(readings: Readings, ways: readonly Signal[], body: Body): Readings {
  const { values, confidences } = readings;
  let at = 0;
  for (const { valueOf, joints, isOfBoth } of ways) {
    const left = valueOf(body, 'left');
    const right = isOfBoth ? left : valueOf(body, 'right');
    values[at] = left;
    values[at + 1] = right;
    confidences[at] = confidenceOf(body, left, joints.left);
    confidences[at + 1] = isOfBoth ? (confidences[at] ?? 0) : confidenceOf(body, right, joints.right);
    at += 2;
  }
  return readings;
}

/** Joint angles of people who train stay below this rate; landmark jitter does not. */
const cutoffHz = 5;
/** Below this a value is not taken over. */
const believedFrom = 0.3;

/** Follows the measurements that are judged: the first of `now`; a side that is hidden now has no value, never a stale one. */
export function smoothReadings({ values, confidences }: Readings, now: Readings, dtMs: number): void {
  const share = dtMs <= 0 ? 0 : smoothingShare(cutoffHz, dtMs);
  for (let i = 0; i < values.length; i++) {
    const confidence = now.confidences[i] ?? 0;
    const value = now.values[i] ?? 0;
    const was = values[i] ?? 0;
    if (confidence < believedFrom) values[i] = 0;
    else values[i] = (confidences[i] ?? 0) > 0 ? was + share * (value - was) : value;
    confidences[i] = confidence < believedFrom ? 0 : confidence;
  }
}

/** A measurement of one side, or of both as one. */
export function readingOf(readings: Readings, name: SignalName, side: MovedSide): Reading {
  const at = placeOf(readings, name);
  return at < 0 ? unreadable : readingAt(readings, at, side);
}

/** Where a measurement stands among the values, the left side of it; less than 0 where it is not read. */
export function placeOf({ signals: names }: Readings, name: SignalName): number {
  return 2 * names.indexOf(name);
}

/** The measurement that stands at a place. */
export function readingAt(readings: Readings, at: number, side: MovedSide): Reading {
  const confidence = confidenceAt(readings, at, side);
  return confidence === 0 ? unreadable : { value: valueAt(readings, at, side), confidence };
}

/** How far it is believed: of both sides as one, as far as the better one. */
export function confidenceAt({ confidences }: Readings, at: number, side: MovedSide): number {
  const left = side === 'right' ? 0 : (confidences[at] ?? 0);
  const right = side === 'left' ? 0 : (confidences[at + 1] ?? 0);
  return Math.max(left, right);
}

/** Its value, where it is believed at all: of both sides as one, each weighted by the square of its confidence. */
export function valueAt({ values, confidences }: Readings, at: number, side: MovedSide): number {
  const left = side === 'right' ? 0 : (confidences[at] ?? 0);
  const right = side === 'left' ? 0 : (confidences[at + 1] ?? 0);
  if (right === 0) return values[at] ?? 0;
  if (left === 0) return values[at + 1] ?? 0;
  const a = left * left;
  const b = right * right;
  return (a * (values[at] ?? 0) + b * (values[at + 1] ?? 0)) / (a + b);
}

/** A measurement of the sides that are followed; null where it is hidden, or not followed. */
export type SidedReading = Readonly<Record<Side, Reading | null>>;

/** Reads it. */
export function sidedReadingOf(readings: Readings, name: SignalName, followed: MovedSide): SidedReading {
  const at = placeOf(readings, name);
  return {
    left: followed === 'right' ? null : readingOfSide(readings, at),
    right: followed === 'left' ? null : readingOfSide(readings, at + 1),
  };
}

function readingOfSide({ values, confidences }: Readings, at: number): Reading | null {
  const confidence = confidences[at] ?? 0;
  return confidence > 0 ? { value: values[at] ?? 0, confidence } : null;
}
