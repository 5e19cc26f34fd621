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
