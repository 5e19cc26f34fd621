import type { Body } from '../pose/body.ts';
import { sidedJoints, type PairedJoint, type Side, type SidedIndex } from '../pose/joints.ts';

/** One measurement of a body: its value and how far it can be believed, 0 to 1. */
export interface Reading {
  readonly value: number;
  readonly confidence: number;
}

/** What a measurement returns where the joints do not allow one. */
export const unreadable: Reading = { value: Number.NaN, confidence: 0 };

/** A way to measure one side of a body. */
export interface Signal {
  readonly unit: 'deg' | 'trunk' | 'share';
  /** NaN where the joints do not allow it. */
  readonly valueOf: (body: Body, side: Side) => number;
  /** Indices of the joints that it goes by: it is believed as far as the least visible one. */
  readonly joints: Readonly<Record<Side, readonly number[]>>;
  /** Whether both sides read the same. */
  readonly isOfBoth?: true;
}

/** Where something is on one side. */
export function onSide({ left, right }: SidedIndex, side: Side): number {
  return side === 'left' ? left : right;
}

/** The same joints of each side. */
export function ofSide(...parts: readonly PairedJoint[]): Signal['joints'] {
  return {
    left: parts.map((part) => sidedJoints[part].left),
    right: parts.map((part) => sidedJoints[part].right),
  };
}

/** The same joints whichever side is measured. */
export function ofBoth(...indices: readonly number[]): Signal['joints'] {
  return { left: indices, right: indices };
}

/** How far a value of these joints can be believed. */
export function confidenceOf({ image }: Body, value: number, indices: readonly number[]): number {
  if (!Number.isFinite(value)) return 0;
  let confidence = 1;
  for (const index of indices) confidence = Math.min(confidence, image[index]?.seen ?? 0);
  return confidence;
}

/** Measures one side. */
export function measure({ valueOf, joints }: Signal, body: Body, side: Side): Reading {
  const value = valueOf(body, side);
  const confidence = confidenceOf(body, value, joints[side]);
  return Number.isFinite(value) ? { value, confidence } : unreadable;
}

/** Both sides as one, each weighted by the square of its confidence, believed as far as the better one. */
export function mergeSides({ left, right }: Readonly<Record<Side, Reading>>): Reading {
  if (right.confidence === 0) return left.confidence === 0 ? unreadable : left;
  if (left.confidence === 0) return right;
  const value = mergeValues(left.value, left.confidence, right.value, right.confidence);
  return { value, confidence: Math.max(left.confidence, right.confidence) };
}

/** The value of both sides as one, as plain numbers; NaN where neither is believed. */
export function mergeValues(left: number, leftSeen: number, right: number, rightSeen: number): number {
  if (rightSeen === 0) return leftSeen === 0 ? Number.NaN : left;
  if (leftSeen === 0) return right;
  const a = leftSeen * leftSeen;
  const b = rightSeen * rightSeen;
  return (a * left + b * right) / (a + b);
}
