import type { Body } from '../pose/body.ts';
import type { Side } from '../pose/joints.ts';

/** One measurement of a body: its value and how far it can be believed, 0 to 1. */
export interface Reading {
  readonly value: number;
  readonly confidence: number;
}

/** Measures one side of a body. */
export type Signal = (body: Body, side: Side) => Reading;

/** What a measurement returns where the joints do not allow one. */
export const unreadable: Reading = { value: Number.NaN, confidence: 0 };

/** A value, believed as far as its least visible joint. */
export function reading(body: Body, value: number, indices: readonly number[]): Reading {
  if (!Number.isFinite(value)) return unreadable;
  let confidence = 1;
  for (const index of indices) confidence = Math.min(confidence, body.image[index]?.seen ?? 0);
  return { value, confidence };
}

/** Both sides as one, each weighted by the square of its confidence, believed as far as the better one. */
export function mergeSides({ left, right }: Readonly<Record<Side, Reading>>): Reading {
  if (right.confidence === 0) return left.confidence === 0 ? unreadable : left;
  if (left.confidence === 0) return right;
  const a = left.confidence * left.confidence;
  const b = right.confidence * right.confidence;
  const value = (a * left.value + b * right.value) / (a + b);
  return { value, confidence: Math.max(left.confidence, right.confidence) };
}
