import type { MovedSide } from '../pose/joints.ts';
import type { SignalName } from '../signals/registry.ts';
import { smoothedOf } from './smooth-measurements.ts';
import type { Sample } from './recording.ts';

/** The values of a measurement over some moments, and how far they can be believed. */
export interface SeenValues {
  readonly values: readonly number[];
  /** Mean visibility of the joints, 0 to 1; moments in which they were hidden count 0. */
  readonly seen: number;
}

/** Reads a measurement of one side, or of both as one. */
export function readSignal(samples: readonly Sample[], signal: SignalName, side: MovedSide): SeenValues {
  const values: number[] = [];
  let sum = 0;
  for (const { smoothed } of samples) {
    const reading = smoothedOf(smoothed, signal, side);
    if (reading === null) continue;
    values.push(reading.value);
    sum += reading.confidence;
  }
  return { values, seen: samples.length === 0 ? 0 : sum / samples.length };
}
