import { noFigures } from '@spotter/contract/live/no-figures';
import type { Workout, WorkoutDetail, WorkoutSet } from '@spotter/contract/workouts';
import { heldMsOf } from './held-time.ts';
import type { SetHead, StoredWorkout, WorkoutHead } from './workout-history-store.ts';

function iso(ms: number): string {
  return new Date(ms).toISOString();
}

function isoOrNull(ms: number | null): string | null {
  return ms === null ? null : iso(ms);
}

export function showWorkoutSet(set: SetHead): WorkoutSet {
  return {
    position: set.position,
    exercise: set.exerciseKey,
    exercise_id: set.exerciseId,
    exercise_name: set.exerciseName,
    started_at: iso(set.startedAt),
    ended_at: isoOrNull(set.endedAt),
    reps: set.reps,
    counted_reps: set.countedReps,
    good_reps: set.goodReps,
    partial_reps: set.partialReps,
    held_ms: set.heldMs,
    longest_hold_ms: set.longestHoldMs,
    score: set.figures?.score ?? null,
    correction: set.correction,
  };
}

function showHead(workout: WorkoutHead) {
  return {
    id: workout.id,
    started_at: iso(workout.startedAt),
    ended_at: isoOrNull(workout.endedAt),
    reps: workout.reps,
    good_reps: workout.goodReps,
    held_ms: workout.heldMs,
  };
}

export function showWorkout(workout: WorkoutHead): Workout {
  return { ...showHead(workout), sets: workout.sets.map(showWorkoutSet) };
}

/** With every repetition and every hold. */
export function showWorkoutDetail(workout: StoredWorkout): WorkoutDetail {
  return {
    ...showHead(workout),
    sets: workout.sets.map((set) => ({
      ...showWorkoutSet(set),
      repetitions: [...set.repetitions],
      holds: [...set.holds],
      ...(set.figures ?? noFigures),
    })),
  };
}

/** As the event of a live session tells a set that was corrected: what was counted, and what its person says. */
export function showCorrectedSet({ sets }: StoredWorkout, position: number) {
  const set = sets.find((stored) => stored.position === position);
  if (!set) return undefined;
  const before = sets.filter(({ exerciseKey }) => exerciseKey === set.exerciseKey);
  return {
    exercise: set.exerciseKey,
    set: before.filter((stored) => stored.position <= position).length,
    position,
    count: set.countedReps,
    good: set.repetitions.filter(({ good }) => good).length,
    partials: set.partialReps,
    held_ms: heldMsOf(set.holds),
    longest_hold_ms: set.longestHoldMs,
    figures: set.figures,
    correction: set.correction,
  };
}
