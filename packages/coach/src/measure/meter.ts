// What a requirement has seen of its signal in each part of a movement; plain data.

import type { SidedMoment } from './smooth-measurements.ts';

/** Extremes and sum of the values in one part. */
export interface Meter {
  readonly smallest: number;
  readonly largest: number;
  readonly sum: number;
  readonly confidenceSum: number;
  readonly count: number;
}

/** A meter for each part of a movement. */
export interface Meters {
  readonly rest: Meter | null;
  readonly out: Meter | null;
  readonly peak: Meter | null;
  readonly back: Meter | null;
  /** The value when the movement was nearest to rest, and when it was farthest out. */
  readonly near: SidedMoment | null;
  readonly far: SidedMoment | null;
  /** The value now. */
  readonly last: SidedMoment | null;
}

/** Nothing seen yet. */
export const noMeters: Meters = {
  rest: null,
  out: null,
  peak: null,
  back: null,
  near: null,
  far: null,
  last: null,
};

/** Adds one value, believed 0 to 1. */
export function meterValue(meter: Meter | null, value: number, confidence: number): Meter {
  if (meter === null)
    return { smallest: value, largest: value, sum: value, confidenceSum: confidence, count: 1 };
  return {
    smallest: Math.min(meter.smallest, value),
    largest: Math.max(meter.largest, value),
    sum: meter.sum + value,
    confidenceSum: meter.confidenceSum + confidence,
    count: meter.count + 1,
  };
}

/** Two parts as one. */
export function joinMeters(a: Meter | null, b: Meter | null): Meter | null {
  if (a === null || b === null) return a ?? b;
  return {
    smallest: Math.min(a.smallest, b.smallest),
    largest: Math.max(a.largest, b.largest),
    sum: a.sum + b.sum,
    confidenceSum: a.confidenceSum + b.confidenceSum,
    count: a.count + b.count,
  };
}
