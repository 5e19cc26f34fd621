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
  measureMiddle(rows, every, count);
  for (const i of leftOut) weights[i] = 0;
  const size = chooseColumns();
  makeRoom(count * size);
  let total = 0;
  let farthest = 0;
  let farthestRow = 0;
  for (let n = 0; n < count; n++) {
    const square = weigh(rows, every * n, size, n * size);
    total += square;
    if (square > farthest) {
      farthest = square;
      farthestRow = n;
    }
  }
  if (total < 1e-9) return null;
  for (let k = 0; k < size; k++) direction[k] = weighted[farthestRow * size + k] ?? 0;
  shorten(size);
  let along = 0;
  for (let i = 0; i < iterations; i++) {
    along = push(count, size);
    for (let k = 0; k < size; k++) direction[k] = pushed[k] ?? 0;
    shorten(size);
  }
  return { mean: listOf(mean), weights: listOf(weights), direction: wholeRow(size), share: along / total };
}

/** Where each of the first rows lies along the axis. Four at a time, as in {@link push}. */
export function placesOn(axis: MotionAxis, rows: MotionRows, count = countRows(rows)): number[] {
  const { numbers, from } = rows;
  const { mean, weights, direction } = axis;
  const places: number[] = [];
  const size = inRow.length;
  let n = 0;
  for (; n + 3 < count; n += 4) {
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
    places.push(a, b, c, d);
  }
  for (; n < count; n++) places.push(alongAxis(axis, numbers, from + n * size));
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

/** In an array of its own it is read fastest. */
const trustAt = Int32Array.from(trustOf);

/** Overwritten with every search: what is made anew with each is what the collector of garbage has most to do with. */
const mean = new Float64Array(rowLength);
const weights = new Float64Array(rowLength);
const trusts = new Float64Array(inRow.length - inRow.trusts);
/** Which numbers have a say, and of each of those how far it goes along the direction. */
const columns = new Int32Array(rowLength);
const direction = new Float64Array(rowLength);
const pushed = new Float64Array(rowLength);
let weighted = new Float64Array(0);

function makeRoom(length: number): void {
  if (weighted.length < length) weighted = new Float64Array(2 * length);
}

function measureMiddle({ numbers, from }: MotionRows, every: number, count: number): void {
  mean.fill(0);
  trusts.fill(0);
  for (let n = 0; n < count; n++) {
    const start = from + n * every * inRow.length;
    for (let k = 0; k < trusts.length; k++)
      trusts[k] = (trusts[k] ?? 0) + (numbers[start + inRow.trusts + k] ?? 0);
    for (let i = 0; i < rowLength; i++) {
      const trust = numbers[start + inRow.trusts + (trustAt[i] ?? 0)] ?? 0;
      mean[i] = (mean[i] ?? 0) + trust * (numbers[start + inRow.values + i] ?? 0);
    }
  }
  for (let i = 0; i < rowLength; i++) {
    const sum = trusts[trustAt[i] ?? 0] ?? 0;
    mean[i] = sum > 0 ? (mean[i] ?? 0) / sum : 0;
    weights[i] = sum < trustedFrom * count ? 0 : sum / count;
  }
}

/** @returns how many numbers have a say */
function chooseColumns(): number {
  let size = 0;
  for (let i = 0; i < rowLength; i++) {
    if (weights[i] === 0) continue;
    columns[size] = i;
    size += 1;
  }
  return size;
}

/** A whole row along the direction, 0 where a number has no say. */
function wholeRow(size: number): number[] {
  pushed.fill(0);
  for (let k = 0; k < size; k++) pushed[columns[k] ?? 0] = direction[k] ?? 0;
  return listOf(pushed);
}

/** Puts a row where there is room for it, as far as it differs from the mean and is believed; the square of its length. */
function weigh({ numbers, from }: MotionRows, row: number, size: number, at: number): number {
  const start = from + row * inRow.length + inRow.values;
  let square = 0;
  for (let k = 0; k < size; k++) {
    const i = columns[k] ?? 0;
    const value = ((numbers[start + i] ?? 0) - (mean[i] ?? 0)) * (weights[i] ?? 0);
    weighted[at + k] = value;
    square += value * value;
  }
  return square;
}

/**
 * Adds up all rows, each weighted by how far it lies along the direction; the sum of the squares of that. Four rows at a time: the
 * processor need not wait for one sum before it goes on with the next.
 */
function push(count: number, size: number): number {
  const rows = weighted;
  const end = count * size;
  pushed.fill(0);
  let along = 0;
  let from = 0;
  for (; from + 3 * size < end; from += 4 * size) {
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    for (let i = 0; i < size; i++) {
      const way = direction[i] ?? 0;
      a += (rows[from + i] ?? 0) * way;
      b += (rows[from + size + i] ?? 0) * way;
      c += (rows[from + 2 * size + i] ?? 0) * way;
      d += (rows[from + 3 * size + i] ?? 0) * way;
    }
    for (let i = 0; i < size; i++) {
      pushed[i] =
        (pushed[i] ?? 0) +
        a * (rows[from + i] ?? 0) +
        b * (rows[from + size + i] ?? 0) +
        c * (rows[from + 2 * size + i] ?? 0) +
        d * (rows[from + 3 * size + i] ?? 0);
    }
    along = along + a * a + b * b + c * c + d * d;
  }
  for (; from < end; from += size) {
    let share = 0;
    for (let i = 0; i < size; i++) share += (rows[from + i] ?? 0) * (direction[i] ?? 0);
    for (let i = 0; i < size; i++) pushed[i] = (pushed[i] ?? 0) + share * (rows[from + i] ?? 0);
    along += share * share;
  }
  return along;
}

function shorten(size: number): void {
  let square = 0;
  for (let k = 0; k < size; k++) square += (direction[k] ?? 0) * (direction[k] ?? 0);
  const length = Math.sqrt(square);
  if (length > 0) for (let k = 0; k < size; k++) direction[k] = (direction[k] ?? 0) / length;
}
