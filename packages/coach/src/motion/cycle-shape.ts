// How a repetition looks: the whole pose at even shares of its time. Cycles are compared by it.

import type { MotionSample } from './measure-motion.ts';
import { alongAxis, type MotionAxis } from './motion-axis.ts';
import type { Excursion } from '../reps/phase-machine.ts';

/** Poses that a repetition is looked at in. */
const points = 8;

/** Weighted rows at even shares of the time between. */
export type CycleShape = readonly (readonly number[])[];

/** A repetition is looked at from where it leaves this share of its range: people dawdle before it. */
const leftShare = 0.15;

/** The shape of a repetition within the window. */
export function shapeOf(
  window: readonly MotionSample[],
  axis: MotionAxis,
  { peakMs, endMs, startMs: restedMs }: Pick<Excursion, 'startMs' | 'peakMs' | 'endMs'>,
): CycleShape {
  const startMs = leftMs(window, axis, restedMs, peakMs);
  const shape: number[][] = [];
  let next = window.findIndex(({ tMs }) => tMs >= startMs);
  if (next < 0) next = window.length - 1;
  for (let point = 0; point < points; point++) {
    const tMs = startMs + ((endMs - startMs) * point) / (points - 1);
    while (next < window.length - 1 && (window[next]?.tMs ?? 0) < tMs) next += 1;
    shape.push(rowBetween(window[Math.max(0, next - 1)], window[next], axis, tMs));
  }
  return shape;
}

/** When a movement left rest for good. */
function leftMs(window: readonly MotionSample[], axis: MotionAxis, restedMs: number, peakMs: number): number {
  let peak = window.findLastIndex(({ tMs }) => tMs <= peakMs);
  const first = window.findIndex(({ tMs }) => tMs >= restedMs);
  const at = (i: number) => alongAxis(axis, window[i]?.values ?? []);
  const [from, to] = [at(first), at(peak)];
  while (peak > first && (at(peak) - from) / (to - from) > leftShare) peak -= 1;
  return Math.max(restedMs, window[peak]?.tMs ?? restedMs);
}

/** The mean of shapes. */
export function meanShape(shapes: readonly CycleShape[]): CycleShape {
  const [first] = shapes;
  if (first === undefined) return [];
  return first.map((row, point) =>
    row.map((_, i) => {
      let sum = 0;
      for (const shape of shapes) sum += shape[point]?.[i] ?? 0;
      return sum / shapes.length;
    }),
  );
}

/** Square of the distance between two shapes, without the pose that differs most: finders lose people for single frames. */
export function distance(a: CycleShape, b: CycleShape): number {
  let [sum, worst] = [0, 0];
  for (let point = 0; point < a.length; point++) {
    const square = distanceOfRows(a[point] ?? [], b[point] ?? []);
    sum += square;
    worst = Math.max(worst, square);
  }
  return sum - worst;
}

function distanceOfRows(a: readonly number[], b: readonly number[]): number {
  let square = 0;
  for (let i = 0; i < a.length; i++) {
    const difference = (a[i] ?? 0) - (b[i] ?? 0);
    square += difference * difference;
  }
  return square;
}

/** Square of how far a shape goes from its own middle: what a distance is measured against. */
export function spread(shape: CycleShape): number {
  const length = shape[0]?.length ?? 0;
  let sum = 0;
  for (let i = 0; i < length; i++) {
    let total = 0;
    for (const row of shape) total += row[i] ?? 0;
    const mean = total / shape.length;
    for (const row of shape) sum += ((row[i] ?? 0) - mean) ** 2;
  }
  return sum;
}

function rowBetween(
  a: MotionSample | undefined,
  b: MotionSample | undefined,
  { mean, weights }: MotionAxis,
  tMs: number,
): number[] {
  if (a === undefined || b === undefined) return [];
  const share = b.tMs > a.tMs ? Math.min(1, Math.max(0, (tMs - a.tMs) / (b.tMs - a.tMs))) : 0;
  const row: number[] = [];
  for (let i = 0; i < mean.length; i++) {
    const from = a.values[i] ?? 0;
    row.push((from + share * ((b.values[i] ?? 0) - from) - (mean[i] ?? 0)) * (weights[i] ?? 0));
  }
  return row;
}
