// Exports of Strong: a row for each set, with commas or semicolons; columns came and went over the years.
import { doneOf } from './done-of.ts';
import type { ImportedRow, ImportedSet, RowReader } from './imported-workout.ts';
import { readAmount } from './read-amount.ts';
import { readMoment } from './read-moment.ts';

function unitOf(row: ImportedRow): ImportedSet['unit'] {
  const said = 'weight (kg)' in row ? 'kg' : 'weight (lbs)' in row ? 'lbs' : row['weight unit'];
  if (/^kg/i.test(said ?? '')) return 'kilogram';
  return /^lb/i.test(said ?? '') ? 'pound' : null;
}

/** `1h 5m`, `45m`, `50s`, or seconds. */
function lastsMs(row: ImportedRow): number {
  const seconds = readAmount(row['duration (sec)'], 86_400);
  if (seconds !== null) return seconds * 1000;
  const text = row['duration'] ?? row['workout duration'] ?? '';
  const part = (unit: string) => Number(new RegExp(`(\\d{1,3})\\s*${unit}`).exec(text)?.[1] ?? 0);
  return ((part('h') * 60 + part('m')) * 60 + part('s')) * 1000;
}

const weights = ['weight (kg)', 'weight (lbs)', 'weight'];

export const strongRows: RowReader = {
  program: 'strong',
  knows: (columns) =>
    ['date', 'workout name', 'exercise name', 'set order'].every((name) => columns.has(name)),
  isSet: (row) => /^[a-z]?\d*$/i.test(row['set order'] ?? ''),
  read: (row) => {
    const startedAtMs = readMoment(row['date'] ?? '');
    const weight = weights.find((name) => name in row);
    const set = doneOf(
      row,
      { exercise: 'exercise name', reps: 'reps', seconds: 'seconds', weight },
      unitOf(row),
    );
    if (startedAtMs === null || set === null) return null;
    const key = `${row['date'] ?? ''}\n${row['workout name'] ?? ''}`;
    return { workout: { key, startedAtMs, lastsMs: lastsMs(row) }, set };
  },
};
