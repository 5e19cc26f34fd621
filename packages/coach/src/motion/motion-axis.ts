// The direction in which most of a movement happens: the first principal component of its rows, by power iteration.

import { listOf } from '../statistics/list-of.ts';
import { inRow, rowLength, trustOf } from './motion-row.ts';
import { countRows, type MotionRows } from './motion-rows.ts';

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

/** Finds the direction, by every so manyth of the rows, without some of their numbers; null where nothing moves or nothing is seen. */
export function findAxis(rows: MotionRows, every = 1, leftOut: readonly number[] = []): MotionAxis | null {
  const count = Math.ceil(countRows(rows) / every);
  const { mean, weights } = middleOf(rows, every, count);
  for (const i of leftOut) weights[i] = 0;
  const weighted = roomForRows(count * rowLength);
  let total = 0;
  let farthest = 0;
  let farthestRow = 0;
  for (let n = 0; n < count; n++) {
    const square = weigh(rows, every * n, mean, weights, weighted, n * rowLength);
    total += square;
    if (square > farthest) {
      farthest = square;
      farthestRow = n;
    }
  }
  if (total < 1e-9) return null;
  let direction = weighted.slice(farthestRow * rowLength, (farthestRow + 1) * rowLength);
  let pushed = new Float64Array(rowLength);
  shorten(direction);
  let along = 0;
  for (let i = 0; i < iterations; i++) {
    along = push(weighted, direction, pushed);
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

/** Where each row lies along the axis. Four at a time, as in {@link push}. */
export function placesOn(axis: MotionAxis, rows: MotionRows): Float64Array {
  const { numbers, from } = rows;
  const { mean, weights, direction } = axis;
  const places = new Float64Array(countRows(rows));
  const size = inRow.length;
  let n = 0;
  for (; n + 3 < places.length; n += 4) {
    const start = from + n * size + inRow.values;
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    for (let i = 0; i < direction.length; i++) {
      const middle = mean[i] ?? 0;
      const weight = weights[i] ?? 0;
      const way = direction[i] ?? 0;
      a += ((numbers[start + i] ?? 0) - middle) * weight * way;
      b += ((numbers[start + size + i] ?? 0) - middle) * weight * way;
      c += ((numbers[start + 2 * size + i] ?? 0) - middle) * weight * way;
      d += ((numbers[start + 3 * size + i] ?? 0) - middle) * weight * way;
    }
    places[n] = a;
    places[n + 1] = b;
    places[n + 2] = c;
    places[n + 3] = d;
  }
  for (; n < places.length; n++) places[n] = alongAxis(axis, numbers, from + n * size);
  return places;
}

/** Where a row that begins there lies along the axis, 0 at the mean. */
export function alongAxis(
  { mean, weights, direction }: MotionAxis,
  numbers: readonly number[],
  start: number,
): number {
  const from = start + inRow.values;
  let sum = 0;
  for (let i = 0; i < direction.length; i++) {
    sum += ((numbers[from + i] ?? 0) - (mean[i] ?? 0)) * (weights[i] ?? 0) * (direction[i] ?? 0);
  }
  return sum;
}

/** Overwritten with every search. */
let room = new Float64Array(0);

function roomForRows(length: number): Float64Array {
  if (room.length < length) room = new Float64Array(length);
  return room.subarray(0, length);
}

function middleOf(
  { numbers, from }: MotionRows,
  every: number,
  count: number,
): { mean: Float64Array; weights: Float64Array } {
  const mean = new Float64Array(rowLength);
  const weights = new Float64Array(rowLength);
  for (let n = 0; n < count; n++) {
    const start = from + n * every * inRow.length;
    for (let i = 0; i < rowLength; i++) {
      const trust = numbers[start + inRow.trusts + (trustOf[i] ?? 0)] ?? 0;
      mean[i] = (mean[i] ?? 0) + trust * (numbers[start + inRow.values + i] ?? 0);
      weights[i] = (weights[i] ?? 0) + trust;
    }
  }
  for (let i = 0; i < rowLength; i++) {
    const sum = weights[i] ?? 0;
    mean[i] = sum > 0 ? (mean[i] ?? 0) / sum : 0;
    weights[i] = sum < trustedFrom * count ? 0 : sum / count;
  }
  return { mean, weights };
}

/** Puts a row where there is room for it, as far as it differs from the mean and is believed; the square of its length. */
function weigh(
  { numbers, from }: MotionRows,
  row: number,
  mean: Float64Array,
  weights: Float64Array,
  into: Float64Array,
  at: number,
): number {
  const start = from + row * inRow.length + inRow.values;
  let square = 0;
  for (let i = 0; i < rowLength; i++) {
    const value = ((numbers[start + i] ?? 0) - (mean[i] ?? 0)) * (weights[i] ?? 0);
    into[at + i] = value;
    square += value * value;
  }
  return square;
}

/**
 * Adds up all rows, each weighted by how far it lies along the direction; the sum of the squares of that. Four rows at a time: the
 * processor need not wait for one sum before it goes on with the next.
 */
function push(rows: Float64Array, direction: Float64Array, sum: Float64Array): number {
  const length = direction.length;
  sum.fill(0);
  let along = 0;
  let from = 0;
  for (; from + 3 * length < rows.length; from += 4 * length) {
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    for (let i = 0; i < length; i++) {
      const way = direction[i] ?? 0;
      a += (rows[from + i] ?? 0) * way;
      b += (rows[from + length + i] ?? 0) * way;
      c += (rows[from + 2 * length + i] ?? 0) * way;
      d += (rows[from + 3 * length + i] ?? 0) * way;
    }
    for (let i = 0; i < length; i++) {
      sum[i] =
        (sum[i] ?? 0) +
        a * (rows[from + i] ?? 0) +
        b * (rows[from + length + i] ?? 0) +
        c * (rows[from + 2 * length + i] ?? 0) +
        d * (rows[from + 3 * length + i] ?? 0);
    }
    along = along + a * a + b * b + c * c + d * d;
  }
  for (; from < rows.length; from += length) {
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
