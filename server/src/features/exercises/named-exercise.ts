import type { ExercisesStore } from './exercises-store.ts';

/** An exercise, with what recordings, specifications and the audit log call it. */
export interface NamedExercise {
  readonly id: number;
  readonly slug: string;
  readonly name: string;
}

export async function findNamed(
  exercises: Pick<ExercisesStore, 'find'>,
  id: number,
): Promise<NamedExercise | undefined> {
  const exercise = await exercises.find(id);
  return exercise && { id, slug: exercise.values.slug, name: exercise.values.name };
}
