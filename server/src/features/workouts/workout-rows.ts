// What is recorded, as its rows keep it.
import { longestHoldMsOf } from './held-time.ts';
import type { RecordedSet, RecordedWorkout } from './recorded-workout.ts';
import { figuresThatCount, noCorrection } from './set-corrections.ts';
import { writeFigures } from './stored-figures.ts';

export function workoutRow(workout: RecordedWorkout, nowMs: number) {
  return {
    id: workout.id,
    session_id: workout.sessionId,
    user_id: workout.userId,
    started_at: workout.startedAt,
    ended_at: workout.endedAt,
    updated_at: nowMs,
    // Added up from its sets once they are there.
    reps: 0,
    good_reps: 0,
  };
}

export function setRow(workoutId: string, set: RecordedSet) {
  return {
    workout_id: workoutId,
    position: set.position,
    exercise_id: set.exerciseId,
    exercise_key: set.exerciseKey,
    exercise_name: set.exerciseName,
    started_at: set.startedAt,
    ended_at: set.endedAt,
    ...figuresThatCount(set, noCorrection),
    partial_reps: set.partialReps,
    counted_reps: set.repetitions.length,
    longest_hold_ms: longestHoldMsOf(set.holds),
    rep_details: JSON.stringify(set.repetitions),
    hold_details: JSON.stringify(set.holds),
    summary: writeFigures(set.figures),
    weight_kg: set.weightKg,
  };
}
