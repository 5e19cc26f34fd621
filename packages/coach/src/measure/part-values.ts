import type { MovedSide } from '../pose/joints.ts';
import { unreadable, type Reading } from '../signals/reading.ts';
import type { SignalName } from '../signals/registry.ts';
import type { Part } from '../specification/rule.ts';
import { quantile } from '../statistics/quantile.ts';
import { spanOf, type Moments } from './moments.ts';
import { confidenceAt, placeOf, valueAt } from './readings.ts';
import type { RecordedMovement, Sample } from './recording.ts';

/** The moments that lie in a part of a movement. */
export function partOf(samples: readonly Sample[], moments: Moments, part: Part): readonly Sample[] {
  const [fromMs, toMs] = spanOf(moments, part);
  return samples.filter(({ tMs }) => tMs >= fromMs && tMs <= toMs);
}

/** The values of a measurement over some moments, and how far they can be believed. */
export interface PartValues {
  readonly values: readonly number[];
  /** Mean visibility of the joints, 0 to 1; moments in which they were hidden count 0. */
  readonly confidence: number;
}

/** Reads a measurement of one side, or of both as one. */
export function valuesOf(samples: readonly Sample[], signal: SignalName, side: MovedSide): PartValues {
  const values: number[] = [];
  const [first] = samples;
  const at = first ? placeOf(first.readings, signal) : -1;
  let sum = 0;
  for (const { readings } of at < 0 ? [] : samples) {
    const confidence = confidenceAt(readings, at, side);
    if (confidence === 0) continue;
    values.push(valueAt(readings, at, side));
    sum += confidence;
  }
  return { values, confidence: samples.length === 0 ? 0 : sum / samples.length };
}

/** Just before a movement somebody is at rest; earlier they may still be coming back from the last one. */
const settledMs = 400;

/** The value just before the movement. */
export function restOf({ samples, moments, side }: RecordedMovement, signal: SignalName): Reading {
  const settled = partOf(samples, moments, 'rest').filter(({ tMs }) => tMs >= moments.startMs - settledMs);
  const { values, confidence } = valuesOf(settled, signal, side);
  return values.length === 0 ? unreadable : { value: quantile(values, 0.5), confidence };
}
