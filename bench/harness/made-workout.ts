// A workout as a session records it, to be saved by a measurement.
import { randomUUID } from 'node:crypto';
import type { RepetitionMessage } from '@spotter/contract/live/repetition-message';
import type { RecordedWorkout } from '../../server/src/features/workouts/recorded-workout.ts';

/** Of somebody who has done so many sets of so many squats. */
export function madeWorkout(userId: number, sets: number, repetitionsInSet: number): RecordedWorkout {
  return {
    id: randomUUID(),
    sessionId: randomUUID(),
    userId,
    startedAt: 0,
    endedAt: null,
    sets: Array.from({ length: sets }, (_, index) => ({
      position: index + 1,
      exerciseId: null,
      exerciseKey: 'squat',
      exerciseName: 'Squat',
      startedAt: 0,
      endedAt: null,
      partialReps: 0,
      repetitions: Array.from({ length: repetitionsInSet }, (_rep, number) => repetition(number + 1)),
      holds: [],
      figures: null,
      weightKg: null,
    })),
  };
}

/** A little different each time: what is the same everywhere would be packed to nothing. */
function repetition(number: number): RepetitionMessage {
  return {
    number,
    number_in_set: number,
    side: 'both',
    start_ms: number * 3_000,
    end_ms: number * 3_000 + 2_400,
    tempo: '1.1-0.2-1.1',
    range_of_motion_deg: 90 + (number % 13) * 0.7,
    peak_angle_deg: 70 + (number % 11) * 0.9,
    range_share: 0.97,
    asymmetry: 0.04,
    good: true,
    score: 80 + (number % 17),
    faults: [],
    prediction: 'Good repetition',
    confidence: 0.94,
  };
}
