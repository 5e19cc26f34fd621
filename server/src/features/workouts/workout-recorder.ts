// Keeps what a session achieves in memory, and says what there is to save.
import type { RepetitionMessage } from '@spotter/contract/live/server-messages';
import type { Clock } from '../../platform/clock.ts';
import type { RecordedSet, RecordedWorkout } from './workouts-store.ts';

export interface TrainedExercise {
  readonly id: number | null;
  readonly key: string;
  readonly name: string;
}

interface FinishedSet {
  readonly score: number | null;
  readonly mainFault: string | null;
}

export interface WorkoutRecorder {
  readonly repetition: (exercise: TrainedExercise, repetition: RepetitionMessage) => void;
  readonly partial: (exercise: TrainedExercise) => void;
  readonly finishSet: (summary: FinishedSet) => void;
  readonly finish: () => void;
  /** The workout as it stands, with the sets that changed since it was last taken; undefined where nothing did. */
  readonly takeChanges: () => RecordedWorkout | undefined;
  /** The last changes could not be saved: they are to be given again. */
  readonly putBack: () => void;
}

interface OpenSet extends RecordedSet {
  readonly repetitions: RepetitionMessage[];
}

/** Nothing is stored of a session in which nothing was trained. */
export function createWorkoutRecorder(
  { workoutId, sessionId, userId }: { workoutId: string; sessionId: string; userId: number },
  clock: Clock,
): WorkoutRecorder {
  const sets: OpenSet[] = [];
  let changed = new Set<number>();
  let taken = new Set<number>();
  let startedAt: number | undefined;
  let endedAt: number | null = null;
  let hasChanged = false;

  function put(set: OpenSet): void {
    sets[set.position - 1] = set;
    changed.add(set.position);
    hasChanged = true;
  }

  function openSet(exercise: TrainedExercise): OpenSet {
    startedAt ??= clock.nowMs();
    const last = sets.at(-1);
    if (last?.endedAt === null && last.exerciseKey === exercise.key) return last;
    if (last?.endedAt === null) put({ ...last, endedAt: clock.nowMs() });
    return {
      position: sets.length + 1,
      exerciseId: exercise.id,
      exerciseKey: exercise.key,
      exerciseName: exercise.name,
      startedAt: clock.nowMs(),
      endedAt: null,
      partialReps: 0,
      repetitions: [],
      score: null,
      mainFault: null,
    };
  }

  function finishSet(summary: FinishedSet | undefined): void {
    const last = sets.at(-1);
    if (last?.endedAt === null) put({ ...last, ...summary, endedAt: clock.nowMs() });
  }

  return {
    repetition: (exercise, repetition) => {
      const set = openSet(exercise);
      set.repetitions.push(repetition);
      put(set);
    },
    partial: (exercise) => {
      const set = openSet(exercise);
      put({ ...set, partialReps: set.partialReps + 1 });
    },
    finishSet,
    finish: () => {
      if (startedAt === undefined || endedAt !== null) return;
      finishSet(undefined);
      endedAt = clock.nowMs();
      hasChanged = true;
    },
    takeChanges: () => {
      if (!hasChanged || startedAt === undefined) return undefined;
      hasChanged = false;
      taken = changed;
      changed = new Set();
      const repetitions = sets.flatMap((set) => set.repetitions);
      return {
        id: workoutId,
        sessionId,
        userId,
        startedAt,
        endedAt,
        reps: repetitions.length,
        goodReps: repetitions.filter(({ good }) => good).length,
        sets: sets.filter(({ position }) => taken.has(position)),
      };
    },
    putBack: () => {
      changed = changed.union(taken);
      hasChanged = true;
    },
  };
}
