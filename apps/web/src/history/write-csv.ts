// Loaded by itself, with the library that writes it.
import type { WorkoutDetail } from '@spotter/contract/workouts';
import { stringify } from 'csv-stringify/browser/esm/sync';

type Row = Readonly<Record<string, string | number | boolean | null>>;

function rowOf(workout: WorkoutDetail, set: WorkoutDetail['sets'][number]): Row {
  return {
    workout: workout.id,
    started_at: set.started_at,
    ended_at: set.ended_at,
    set: set.position,
    exercise: set.exercise_name,
    reps: set.reps,
    counted_reps: set.counted_reps,
    good_reps: set.good_reps,
    partial_reps: set.partial_reps,
    held_seconds: set.held_ms / 1000,
    weight_kg: set.correction?.weight_kg ?? null,
    effort: set.correction?.effort ?? null,
    score: set.score,
    main_fault: set.main_fault,
    note: set.correction?.note ?? null,
    discarded: set.correction?.discarded ?? false,
  };
}

/** A line for each set. What a spreadsheet would run as a formula gets an apostrophe in front. */
export function writeCsv(workouts: readonly WorkoutDetail[]): string {
  return stringify(
    workouts.flatMap((workout) => workout.sets.map((set) => rowOf(workout, set))),
    {
      header: true,
      bom: true,
      record_delimiter: 'windows',
      escape_formulas: true,
      cast: { boolean: String },
    },
  );
}
