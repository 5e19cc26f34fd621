// Reads a file of another program into workouts. Loaded when somebody has chosen one.
import { parse } from 'csv-parse/browser/esm/sync';
import { hevyRows } from './hevy-rows.ts';
import type { ImportedFile, ImportedRow, ImportedSet, ImportedWorkout } from './imported-workout.ts';
import { strongRows } from './strong-rows.ts';

/** Ten years of training every other day are 3 MB. */
export const mostFileBytes = 8_000_000;
const mostRows = 100_000;
const mostWorkouts = 5_000;
/** As the contract has it (packages/contract/src/sent-workout.ts). */
const mostSets = 100;
/** A workout that lasts longer was left open. */
const longestMs = 86_400_000;

const readers = [strongRows, hevyRows];

function rowsOf(text: string): readonly ImportedRow[] {
  return parse(text, {
    bom: true,
    columns: (names: readonly string[]) => names.map((name) => name.trim().toLowerCase()),
    delimiter: [',', ';'],
    max_record_size: 20_000,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    to: mostRows,
  });
}

/**
 * @returns null of a file that is none of Strong or Hevy
 * @param nowMs what lies after it was not trained
 */
export function readFile(text: string, nowMs: number): ImportedFile | null {
  let rows: readonly ImportedRow[];
  try {
    rows = rowsOf(text);
  } catch {
    return null;
  }
  const columns = new Set(Object.keys(rows[0] ?? {}));
  const reader = readers.find(({ knows }) => knows(columns));
  if (!reader) return null;
  const workouts = new Map<string, Omit<ImportedWorkout, 'sets'> & { readonly sets: ImportedSet[] }>();
  let leftOut = 0;
  for (const row of rows) {
    if (!reader.isSet(row)) continue;
    const read = reader.read(row);
    const known = read && workouts.get(read.workout.key);
    const isKept =
      read &&
      read.workout.startedAtMs <= nowMs &&
      (known ? known.sets.length < mostSets : workouts.size < mostWorkouts);
    if (!isKept) {
      leftOut += 1;
      continue;
    }
    if (known) known.sets.push(read.set);
    else {
      const lastsMs = Math.min(read.workout.lastsMs, longestMs);
      workouts.set(read.workout.key, { ...read.workout, lastsMs, sets: [read.set] });
    }
  }
  return {
    program: reader.program,
    workouts: [...workouts.values()].toSorted((one, other) => one.startedAtMs - other.startedAtMs),
    leftOut,
  };
}
