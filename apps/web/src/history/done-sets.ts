import type { Workout, WorkoutSet } from '@spotter/contract/workouts';
import { groupBy } from '../parts/group-by.ts';

/** A set that counts: something was done in it, and the person has not discarded it. */
export interface DoneSet extends WorkoutSet {
  readonly workoutId: string;
}

/** The oldest first. */
export function doneSets(workouts: readonly Workout[]): readonly DoneSet[] {
  return workouts
    .flatMap(({ id, sets }) => sets.map((set) => ({ ...set, workoutId: id })))
    .filter(({ reps, held_ms, correction }) => (reps > 0 || held_ms > 0) && correction?.discarded !== true)
    .sort((one, other) => one.started_at.localeCompare(other.started_at));
}

/** By the exercise, the one that was trained last first. */
export function byExercise(sets: readonly DoneSet[]): ReadonlyMap<string, readonly DoneSet[]> {
  const last = sets.toReversed();
  const grouped = groupBy(sets, ({ exercise }) => exercise);
  return new Map(last.map(({ exercise }) => [exercise, grouped.get(exercise) ?? []]));
}
