import type { Body } from '../pose/body.ts';
import type { Reading } from '../signals/reading.ts';
import { signals, type SignalName } from '../signals/registry.ts';

/** A measurement of both sides of a body. */
export interface SidedReading {
  readonly left: Reading;
  readonly right: Reading;
}

/** All measurements of one frame that a specification names. */
export type Measurements = ReadonlyMap<SignalName, SidedReading>;

/** Takes each named measurement once, on both sides. */
export function measureBody(body: Body, names: readonly SignalName[]): Measurements {
  const taken = new Map<SignalName, SidedReading>();
  for (const name of names) {
    const { measure } = signals[name];
    taken.set(name, { left: measure(body, 'left'), right: measure(body, 'right') });
  }
  return taken;
}

/** Both sides as one, each weighted by the square of its confidence, believed as far as the better one. */
export function mergeSides({ left, right }: SidedReading): Reading {
  const a = left.confidence * left.confidence;
  const b = right.confidence * right.confidence;
  if (a + b === 0) return { value: Number.NaN, confidence: 0 };
  const value = ((a > 0 ? a * left.value : 0) + (b > 0 ? b * right.value : 0)) / (a + b);
  return { value, confidence: Math.max(left.confidence, right.confidence) };
}
