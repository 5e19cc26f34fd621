import type { AdminWorkout } from '@spotter/contract/admin/training';
import { DataTable } from 'react-admin';
import { formatDuration } from '../parts/format-duration.ts';
import { heldWords } from '../parts/held-words.ts';
import { Moment } from '../parts/moment.tsx';
import { Rows } from '../parts/rows.tsx';
import { RowLink } from '../parts/row-link.tsx';
import { trainedWords } from '../parts/trained-words.ts';

/** A workout as a row of a list has it. */
export interface WorkoutRow extends Omit<AdminWorkout, 'sets'> {
  readonly set_count: number;
}

export function workoutCard(workout: WorkoutRow) {
  return {
    title: workout.exercises.join(', ') || 'Nothing counted',
    detail: <Moment at={workout.started_at} />,
    aside: trainedWords(workout),
  };
}

export const workoutColumns = [
  <DataTable.Col
    key="started"
    source="started_at"
    render={(row: WorkoutRow) => (
      <RowLink>
        <Moment at={row.started_at} />
      </RowLink>
    )}
  />,
  <DataTable.Col
    key="duration"
    label="Duration"
    render={(row: WorkoutRow) => formatDuration(row.duration_seconds)}
  />,
  <DataTable.Col
    key="exercises"
    label="Exercises"
    render={(row: WorkoutRow) => row.exercises.join(', ') || '–'}
  />,
  <DataTable.NumberCol key="sets" source="set_count" disableSort />,
  <DataTable.NumberCol key="repetitions" source="repetitions" />,
  <DataTable.NumberCol key="good" source="good_repetitions" label="Good ones" disableSort />,
  <DataTable.Col key="held" label="Held" render={(row: WorkoutRow) => heldWords(row.held_seconds)} />,
];

/** The workouts of one person. */
export function WorkoutTable() {
  return (
    <Rows<WorkoutRow> card={workoutCard} empty="No workouts yet.">
      {workoutColumns}
    </Rows>
  );
}
