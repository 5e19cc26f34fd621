import type { ImportedRow, ImportedSet } from './imported-workout.ts';
import { readAmount } from './read-amount.ts';

/** As the contract has them (packages/contract/src/sent-workout.ts, set-correction.ts). */
const mostRepetitions = 10_000;
const mostSeconds = 86_400;
const mostWeight = 2_000;
const mostEffort = 10;
const longestName = 200;

interface Columns {
  readonly exercise: string;
  readonly reps: string;
  readonly seconds: string;
  readonly weight: string | undefined;
}

/** What was done in the set of a row; null where it says neither repetitions nor seconds, or not of what. */
export function doneOf(row: ImportedRow, columns: Columns, unit: ImportedSet['unit']): ImportedSet | null {
  const exercise = (row[columns.exercise] ?? '').trim().slice(0, longestName);
  const count = readAmount(row[columns.reps], mostRepetitions);
  const seconds = count === null ? readAmount(row[columns.seconds], mostSeconds) : null;
  // Both programs have it in halves.
  const effort = readAmount(row['rpe'], mostEffort);
  if (exercise === '' || (count === null && seconds === null)) return null;
  return {
    exercise,
    weight: columns.weight === undefined ? null : readAmount(row[columns.weight], mostWeight),
    unit,
    count: count === null ? null : Math.round(count),
    heldMs: seconds === null ? null : Math.round(seconds * 1000),
    effort: effort === null ? null : Math.max(1, Math.round(effort)),
  };
}
