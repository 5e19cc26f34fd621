import type { SentWorkout } from '@spotter/contract/sent-workout';
import type { WorkoutDetail } from '@spotter/contract/workouts';

const at = '2026-11-25T17:00:00.000Z';

/** What a server makes of a workout that is sent to it, where it counts what was shown. */
export function keptOf(id: string, { sets }: SentWorkout): WorkoutDetail {
  const repsOf = ({ count = 0, discarded = false }: SentWorkout['sets'][number]) => (discarded ? 0 : count);
  return {
    id,
    started_at: at,
    ended_at: at,
    reps: sets.reduce((sum, set) => sum + repsOf(set), 0),
    good_reps: 0,
    held_ms: 0,
    sets: sets.map((set, index) => ({
      position: index + 1,
      exercise: String(set.exercise),
      exercise_id: null,
      exercise_name: String(set.exercise),
      started_at: at,
      ended_at: at,
      reps: repsOf(set),
      counted_reps: set.count ?? 0,
      good_reps: 0,
      partial_reps: 0,
      held_ms: 0,
      longest_hold_ms: 0,
      correction: null,
      repetitions: [],
      holds: [],
      score: null,
      score_parts: null,
      main_fault: null,
      main_fault_rule: null,
      sides: null,
      best: null,
      worst: null,
      trend: null,
      consistency: null,
      speed_loss: null,
    })),
  };
}
