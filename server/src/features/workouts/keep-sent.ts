// Keeps a workout that was trained without the server: counted here, and stored once however often it is sent.
import type { SentSet, SentWorkout } from '@spotter/contract/sent-workout';
import type { Workout } from '@spotter/contract/workouts';
import { AppError } from '../../platform/app-error.ts';
import type { Clock } from '../../platform/clock.ts';
import type { Ids } from '../../platform/ids.ts';
import type { ToldOfSet } from './set-corrections.ts';
import { showWorkout } from './show-workout.ts';
import { createWorkoutRecorder, type WorkoutRecorder } from './workout-recorder.ts';
import type { WorkoutsStore } from './workouts-store.ts';

export interface SentInto {
  readonly recorder: WorkoutRecorder;
  /** What is recorded next was done at this moment. */
  readonly setTime: (ms: number) => void;
  readonly nowMs: number;
  /** Of what is said of repetitions, the dearest first. */
  readonly languages: readonly string[];
}

/**
 * Counts sets from their poses into a recorder.
 * @returns by their place in the workout, what was shown of the sets that are counted otherwise here
 * @throws AppError where an exercise is not known, or poses cannot be read
 */
export type CountSentSets = (
  sets: readonly SentSet[],
  into: SentInto,
) => Promise<ReadonlyMap<number, ToldOfSet>>;

/** @throws AppError `workouts.not_found` of an id that is somebody else's, `workouts.goes_on` of a session that has not ended */
export type KeepSent = (
  whose: { readonly userId: number; readonly id: string; readonly languages: readonly string[] },
  sent: SentWorkout,
) => Promise<Workout | null>;

interface Given {
  readonly store: Pick<WorkoutsStore, 'keepSent' | 'find'>;
  readonly countSentSets: CountSentSets;
  readonly clock: Clock;
  readonly ids: Ids;
}

export function createKeepSent({ store, countSentSets, clock, ids }: Given): KeepSent {
  return async ({ userId, id, languages }, { sets }) => {
    const nowMs = clock.nowMs();
    let doneMs = nowMs;
    const recorder = createWorkoutRecorder(
      // No session has it: the id stands where one would.
      { workoutId: id, sessionId: ids.uuid(), userId },
      { nowMs: () => doneMs },
    );
    const setTime = (ms: number) => {
      doneMs = ms;
    };
    const told = await countSentSets(sets, { recorder, setTime, nowMs, languages });
    recorder.finish();
    const workout = recorder.takeChanges();
    if (!workout) return null;
    const kept = await store.keepSent(workout, told, nowMs);
    if (kept === 'not_found') {
      throw new AppError('workouts.not_found', {
        detail: 'None of your workouts has this id: make another one.',
      });
    }
    if (kept === 'goes_on') {
      throw new AppError('workouts.goes_on', { detail: 'End its session first, then send it again.' });
    }
    const stored = kept === 'deleted' ? undefined : await store.find(userId, id);
    return stored ? showWorkout(stored) : null;
  };
}
