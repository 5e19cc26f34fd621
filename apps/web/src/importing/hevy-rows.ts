// Exports of Hevy: a row for each set; weights are in a column of their unit.
import { doneOf } from './done-of.ts';
import type { ImportedSet, RowReader } from './imported-workout.ts';
import { readMoment } from './read-moment.ts';

const units = { weight_kg: 'kilogram', weight_lbs: 'pound' } as const satisfies Record<
  string,
  ImportedSet['unit']
>;

export const hevyRows: RowReader = {
  program: 'hevy',
  knows: (columns) =>
    ['title', 'start_time', 'exercise_title', 'set_index'].every((name) => columns.has(name)),
  isSet: () => true,
  read: (row) => {
    const startedAtMs = readMoment(row['start_time'] ?? '');
    const endedAtMs = readMoment(row['end_time'] ?? '');
    const weight = (['weight_kg', 'weight_lbs'] as const).find((name) => name in row);
    const set = doneOf(
      row,
      { exercise: 'exercise_title', reps: 'reps', seconds: 'duration_seconds', weight },
      weight === undefined ? null : units[weight],
    );
    if (startedAtMs === null || set === null) return null;
    const key = `${row['start_time'] ?? ''}\n${row['title'] ?? ''}`;
    return { workout: { key, startedAtMs, lastsMs: Math.max(0, (endedAtMs ?? 0) - startedAtMs) }, set };
  },
};
