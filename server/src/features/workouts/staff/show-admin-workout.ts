import type { AdminWorkout } from '@spotter/contract/admin/training';
import { showMoment, showMomentOrNull } from '../../../platform/http/show-moment.ts';
import { showSeconds } from '../../../platform/http/show-seconds.ts';
import type { ListedWorkout } from './workouts-list-store.ts';

export function showAdminWorkout(workout: ListedWorkout): AdminWorkout {
  const { startedAt, endedAt, sets } = workout;
  return {
    id: workout.id,
    user_id: workout.userId,
    username: workout.username,
    session_id: workout.sessionId,
    started_at: showMoment(startedAt),
    ended_at: showMomentOrNull(endedAt),
    duration_seconds: endedAt === null ? null : showSeconds(endedAt - startedAt),
    sets: sets.length,
    repetitions: workout.reps,
    good_repetitions: workout.goodReps,
    held_seconds: showSeconds(workout.heldMs),
    exercises: [...new Set(sets)],
  };
}
