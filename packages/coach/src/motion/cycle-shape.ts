// How a repetition looks: the whole pose at even shares of its time. Cycles are compared by it.

import { type MotionAxis } from './motion-axis.ts';
import { inRow } from './motion-row.ts';
import { countRows, rowFrom, startOfRow, timeOfRow, type MotionRows } from './motion-rows.ts';
import type { Excursion } from '../reps/phase-machine.ts';

/** Poses that a repetition is looked at in. */
const points = 8;

/** Weighted rows at even shares of the time between. */
export type CycleShape = readonly (readonly number[])[];

/** A repetition is looked at from where it leaves this share of its range: people dawdle before it. */
const leftShare = 0.15;

/** The shape of a repetition within the window, of whose rows it is known where they lie along the axis. */
export function shapeOf(
  window: MotionRows,
  axis: MotionAxis,
  places: readonly number[],
  { peakMs, endMs, startMs: restedMs }: Pick<Excursion, 'startMs' | 'peakMs' | 'endMs'>,
): CycleShape {
  const last = countRows(window) - 1;
  const startMs = leftMs(window, places, restedMs, peakMs);
  const shape: number[][] = [];
  let next = Math.min(last, rowFrom(window, startMs));
  for (let point = 0; point < points; point++) {
    const tMs = startMs + ((endMs - startMs) * point) / (points - 1);
    while (next < last && timeOfRow(window, next) < tMs) next += 1;
    shape.push(last < 0 ? [] : rowBetween(window, Math.max(0, next - 1), next, axis, tMs));
  }
  return shape;
}

/** When a movement left rest for good. */
function leftMs(window: MotionRows, places: readonly number[], restedMs: number, peakMs: number): number {
  const first = rowFrom(window, restedMs);
  let peak = rowFrom(window, peakMs);
  if (peak === countRows(window) || timeOfRow(window, peak) > peakMs) peak -= 1;
  if (peak < 0) return restedMs;
  if (peak > first) {
    const from = places[first] ?? 0;
    const to = places[peak] ?? 0;
    while (peak > first && ((places[peak] ?? 0) - from) / (to - from) > leftShare) peak -= 1;
  }
  return Math.max(restedMs, timeOfRow(window, peak));
}

/** The mean of shapes. */
export function meanShape(shapes: readonly CycleShape[]): CycleShape {
  const [first] = shapes;
  if (first === undefined || shapes.length === 1) return first ?? [];
  return first.map((_, point) => meanRow(shapes.map((shape) => shape[point] ?? [])));
}

function meanRow(rows: CycleShape): readonly number[] {
  const mean = (rows[0] ?? []).slice();
  for (const row of rows.slice(1))
    for (let i = 0; i < mean.length; i++) mean[i] = (mean[i] ?? 0) + (row[i] ?? 0);
  for (let i = 0; i < mean.length; i++) mean[i] = (mean[i] ?? 0) / rows.length;
  return mean;
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
  const mean = meanRow(shape);
  let sum = 0;
  for (const row of shape) sum += distanceOfRows(row, mean);
  return sum;
}

function rowBetween(
  window: MotionRows,
  before: number,
  after: number,
  { mean, weights }: MotionAxis,
  tMs: number,
): number[] {
  const { numbers } = window;
  const beforeMs = timeOfRow(window, before);
  const afterMs = timeOfRow(window, after);
  const share = afterMs > beforeMs ? Math.min(1, Math.max(0, (tMs - beforeMs) / (afterMs - beforeMs))) : 0;
  const a = startOfRow(window, before) + inRow.values;
  const b = startOfRow(window, after) + inRow.values;
  const row = mean.slice();
  for (let i = 0; i < mean.length; i++) {
    const from = numbers[a + i] ?? 0;
    row[i] = (from + share * ((numbers[b + i] ?? 0) - from) - (mean[i] ?? 0)) * (weights[i] ?? 0);
  }
  return row;
}
