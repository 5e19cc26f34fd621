import type { AdminWorkout } from '@spotter/contract/admin/training';
import { DataTable } from 'react-admin';
import { formatDuration } from '../parts/format-duration.ts';
import { heldWords } from '../parts/held-words.ts';
import { Moment } from '../parts/moment.tsx';
import { Rows } from '../parts/rows.tsx';
import { RowLink } from '../parts/row-link.tsx';
import { trainedWords } from '../parts/trained-words.ts';
import type { Words } from '../words/create-words.ts';
import { useWords } from '../words/use-words.ts';

/** A workout as a row of a list has it. */
export interface WorkoutRow extends Omit<AdminWorkout, 'sets'> {
  readonly set_count: number;
}

export function workoutCard({ say }: Words, workout: WorkoutRow) {
  return {
    title: workout.exercises.join(', ') || say('workouts.nothingCounted'),
    detail: <Moment at={workout.started_at} />,
    aside: trainedWords(say, workout),
  };
}

export function workoutColumns({ say }: Words) {
  return [
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
      label={say('workouts.duration')}
      render={(row: WorkoutRow) => formatDuration(say, row.duration_seconds)}
    />,
    <DataTable.Col
      key="exercises"
      label={say('workouts.exercises')}
      render={(row: WorkoutRow) => row.exercises.join(', ') || '–'}
    />,
    <DataTable.NumberCol key="sets" source="set_count" disableSort />,
    <DataTable.NumberCol key="repetitions" source="repetitions" />,
    <DataTable.NumberCol key="good" source="good_repetitions" label={say('workouts.good')} disableSort />,
    <DataTable.Col
      key="held"
      label={say('workouts.held')}
      render={(row: WorkoutRow) => heldWords(say, row.held_seconds)}
    />,
  ];
}

/** The workouts of one person. */
export function WorkoutTable() {
  const words = useWords();
  return (
    <Rows<WorkoutRow> card={(workout) => workoutCard(words, workout)} empty={words.say('workouts.none')}>
      {workoutColumns(words)}
    </Rows>
  );
}
