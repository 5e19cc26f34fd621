// The direction in which most of a movement happens: the first principal component of its rows, by power iteration.

import { listOf } from '../statistics/list-of.ts';
import type { MotionSample } from './measure-motion.ts';

/** Numbers trusted less than this on average over the window have no say. */
const trustedFrom = 0.3;
/** The first direction of people's movements stands far out of the rest: it is found to 1 % within these. */
const iterations = 6;

/** A direction of movement and how much happens along it; plain data. */
export interface MotionAxis {
  /** Mean of each number of the row. */
  readonly mean: readonly number[];
  /** How far each number is believed, 0 to 1. */
  readonly weights: readonly number[];
  /** Unit length, in the space of the weighted numbers. */
  readonly direction: readonly number[];
  /** Share of all change that happens along the direction, 0 to 1. */
  readonly share: number;
}

/** Finds the direction, by every so manyth of the rows; null where nothing moves or nothing is seen. */
export function findAxis(window: readonly MotionSample[], every = 1): MotionAxis | null {
  const samples = every === 1 ? window : window.filter((_, i) => i % every === 0);
  const { mean, weights } = middleOf(samples);
  const length = mean.length;
  const rows = roomForRows(samples.length * length);
  let [total, farthest, farthestRow, n] = [0, 0, 0, 0];
  for (const { values } of samples) {
    let square = 0;
    for (let i = 0; i < length; i++) {
      const value = ((values[i] ?? 0) - (mean[i] ?? 0)) * (weights[i] ?? 0);
      rows[n * length + i] = value;
      square += value * value;
    }
    total += square;
    if (square > farthest) [farthest, farthestRow] = [square, n];
    n += 1;
  }
  if (total < 1e-9) return null;
  let direction = rows.slice(farthestRow * length, (farthestRow + 1) * length);
  let pushed = new Float64Array(length);
  shorten(direction);
  let along = 0;
  for (let i = 0; i < iterations; i++) {
    along = push(rows, direction, pushed);
    [direction, pushed] = [pushed, direction];
    shorten(direction);
  }
  return {
    mean: listOf(mean),
    weights: listOf(weights),
    direction: listOf(direction),
    share: along / total,
  };
}

/** Where each row of a window lies along the axis. */
export function placesOn(axis: MotionAxis, window: readonly MotionSample[]): Float64Array {
  const places = new Float64Array(window.length);
  let n = 0;
  for (const { values } of window) {
    places[n] = alongAxis(axis, values);
    n += 1;
  }
  return places;
}

/** Where a row lies along the axis, 0 at the mean. */
export function alongAxis({ mean, weights, direction }: MotionAxis, values: readonly number[]): number {
  let sum = 0;
  for (let i = 0; i < direction.length; i++) {
    sum += ((values[i] ?? 0) - (mean[i] ?? 0)) * (weights[i] ?? 0) * (direction[i] ?? 0);
  }
  return sum;
}

/** Overwritten with every search. */
let room = new Float64Array(0);

function roomForRows(length: number): Float64Array {
  if (room.length < length) room = new Float64Array(length);
  return room.subarray(0, length);
}

function middleOf(samples: readonly MotionSample[]): { mean: Float64Array; weights: Float64Array } {
  const length = samples[0]?.values.length ?? 0;
  const mean = new Float64Array(length);
  const weights = new Float64Array(length);
  for (const { values, trusts } of samples) {
    for (let i = 0; i < length; i++) {
      const trust = trusts[i] ?? 0;
      mean[i] = (mean[i] ?? 0) + trust * (values[i] ?? 0);
      weights[i] = (weights[i] ?? 0) + trust;
    }
  }
  for (let i = 0; i < length; i++) {
    const sum = weights[i] ?? 0;
    mean[i] = sum > 0 ? (mean[i] ?? 0) / sum : 0;
    weights[i] = sum < trustedFrom * samples.length ? 0 : sum / samples.length;
  }
  return { mean, weights };
}

/** Adds up all rows, each weighted by how far it lies along the direction; the sum of the squares of that. */
function push(rows: Float64Array, direction: Float64Array, sum: Float64Array): number {
  const length = direction.length;
  sum.fill(0);
  let along = 0;
  for (let from = 0; from < rows.length; from += length) {
    let share = 0;
    for (let i = 0; i < length; i++) share += (rows[from + i] ?? 0) * (direction[i] ?? 0);
    for (let i = 0; i < length; i++) sum[i] = (sum[i] ?? 0) + share * (rows[from + i] ?? 0);
    along += share * share;
  }
  return along;
}

function shorten(vector: Float64Array): void {
  let square = 0;
  for (const value of vector) square += value * value;
  const length = Math.sqrt(square);
  if (length > 0) for (let i = 0; i < vector.length; i++) vector[i] = (vector[i] ?? 0) / length;
}
