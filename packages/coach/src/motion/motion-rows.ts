import { inRow } from './motion-row.ts';

/**
 * Rows of a movement, one after the other in one list: plain data. As objects they would be most of what a session holds, and of what
 * the collector of garbage looks through.
 */
export interface MotionRows {
  readonly numbers: readonly number[];
  /** Where the first of them begins. */
  readonly from: number;
}

/** How many there are. */
export function countRows({ numbers, from }: MotionRows): number {
  return (numbers.length - from) / inRow.length;
}

/** Where a row begins; the last one at -1. */
export function startOfRow(rows: MotionRows, index: number): number {
  return index < 0 ? rows.numbers.length + index * inRow.length : rows.from + index * inRow.length;
}

/** When a row was; the last one at -1; 0 where there is none. */
export function timeOfRow(rows: MotionRows, index: number): number {
  return rows.numbers[startOfRow(rows, index) + inRow.tMs] ?? 0;
}

/** The first row from a moment on; as many as there are where all are before it. */
export function rowFrom(rows: MotionRows, tMs: number): number {
  let low = 0;
  let high = countRows(rows);
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (timeOfRow(rows, middle) < tMs) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The rows from a moment on. */
export function rowsSince(rows: MotionRows, tMs: number): MotionRows {
  return { numbers: rows.numbers, from: startOfRow(rows, rowFrom(rows, tMs)) };
}
