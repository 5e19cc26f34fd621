import type { AdminExercise } from '@spotter/contract/admin/catalogue';

/** An exercise as a row of a list has it. */
export interface ExerciseRow extends Omit<AdminExercise, 'pictures'> {
  readonly picture_count: number;
}
