import type { Workout, WorkoutDetail } from '@spotter/contract/workouts';
import { heldMsOf, longestHoldMsOf } from './held-time.ts';
import { noFigures } from './stored-figures.ts';
import type { RecordedSet, RecordedWorkout } from './workouts-store.ts';

function iso(ms: number): string {
  return new Date(ms).toISOString();
}

function isoOrNull(ms: number | null): string | null {
  return ms === null ? null : iso(ms);
}

function showSet(set: RecordedSet): Workout['sets'][number] {
  return {
    position: set.position,
    exercise: set.exerciseKey,
    exercise_id: set.exerciseId,
    exercise_name: set.exerciseName,
    started_at: iso(set.startedAt),
    ended_at: isoOrNull(set.endedAt),
    reps: set.repetitions.length,
    counted_reps: set.repetitions.length,
    good_reps: set.repetitions.filter(({ good }) => good).length,
    partial_reps: set.partialReps,
    held_ms: heldMsOf(set.holds),
    longest_hold_ms: longestHoldMsOf(set.holds),
    score: set.figures?.score ?? null,
    correction: null,
  };
}

function showHead(workout: RecordedWorkout) {
  return {
    id: workout.id,
    started_at: iso(workout.startedAt),
    ended_at: isoOrNull(workout.endedAt),
    reps: workout.reps,
    good_reps: workout.goodReps,
    held_ms: workout.heldMs,
  };
}

export function showWorkout(workout: RecordedWorkout): Workout {
  return { ...showHead(workout), sets: workout.sets.map(showSet) };
}

/** With every repetition and every hold. */
export function showWorkoutDetail(workout: RecordedWorkout): WorkoutDetail {
  return {
    ...showHead(workout),
    sets: workout.sets.map((set) => ({
      ...showSet(set),
      repetitions: [...set.repetitions],
      holds: [...set.holds],
      ...(set.figures ?? noFigures),
    })),
  };
}
