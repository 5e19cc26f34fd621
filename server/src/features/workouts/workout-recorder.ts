// Keeps what a session achieves in memory, and says what there is to save.
import type { HoldMessage } from '@spotter/contract/live/hold-message';
import type { RepetitionMessage } from '@spotter/contract/live/repetition-message';
import type { SetFigures } from '@spotter/contract/live/set-figures';
import type { Clock } from '../../platform/clock.ts';
import { heldMsOf } from './held-time.ts';
import type { RecordedSet, RecordedWorkout } from './recorded-workout.ts';

export interface TrainedExercise {
  readonly id: number | null;
  readonly key: string;
  readonly name: string;
}

/** How far a workout is, for another session to go on with what is stored of it; plain data. */
export interface WorkoutPlace {
  readonly workoutId: string;
  /** Null before anything was done. */
  readonly startedAt: number | null;
  /** How many. */
  readonly sets: number;
  /** Of the last set, where it goes on: when something was last done in it, and how much of it there is. */
  readonly open: {
    readonly movedAt: number;
    readonly partialReps: number;
    readonly repetitions: number;
    readonly holds: number;
  } | null;
}

export interface WorkoutRecorder {
  /** Whose workout it is. */
  readonly userId: number;
  readonly workoutId: () => string;
  readonly place: () => WorkoutPlace;
  /**
   * Goes on with another session's workout. To be called before anything is recorded.
   * @param stored its sets as they were saved; what was done after the place is not gone on with
   */
  readonly goOn: (place: WorkoutPlace, stored: readonly RecordedSet[]) => void;
  /** Tells once, with the first that is done in a workout of its own. */
  readonly whenBegun: (tell: () => void) => void;
  /** Loads the sets from here on that have not begun. @returns the place of one that goes on */
  readonly weigh: (weightKg: number | null) => number | null;
  readonly repetition: (exercise: TrainedExercise, repetition: RepetitionMessage) => void;
  readonly partial: (exercise: TrainedExercise) => void;
  /** The partial one that was recorded in the open set counts as a repetition, which is recorded by itself. */
  readonly noPartial: (exercise: TrainedExercise) => void;
  /** A hold as far as it has gone; told again, it takes the place of what was told of it before. */
  readonly hold: (exercise: TrainedExercise, hold: HoldMessage) => void;
  /** A set that no camera saw: its person says what was done in it. @returns its place in the workout */
  readonly unseen: (exercise: TrainedExercise, heldMs: number | null) => number;
  /** @returns its place in the workout; null where nothing was done in it */
  readonly finishSet: (figures: SetFigures) => number | null;
  readonly finish: () => void;
  /** Whether something was done that the workout has no room for: it is counted and told, and not stored. */
  readonly isFull: () => boolean;
  /** How many so far, in every set. */
  readonly repetitions: () => number;
  /** How long was held so far, in every set. */
  readonly heldMs: () => number;
  /** The workout as it stands, with the sets that changed since it was last taken; undefined where nothing did. */
  readonly takeChanges: () => RecordedWorkout | undefined;
  /** The last changes could not be saved: they are to be given again. */
  readonly putBack: () => void;
}

/** A set with what is needed to go on with it. */
interface OpenSet extends RecordedSet {
  /** When the last movement ended. */
  readonly movedAt: number;
}

/** Repetitions, holds and sets of one workout: beyond a day of training, and a script is there in minutes. */
export const mostMovements = 5_000;

/** The set, and each repetition and hold of it. */
function movementsIn({ repetitions, holds }: RecordedSet): number {
  return 1 + repetitions.length + holds.length;
}

function unjudgedHold(heldMs: number): HoldMessage {
  const times = { start_ms: 0, end_ms: heldMs, held_ms: heldMs };
  return { number_in_set: 1, ...times, good: true, score: null, faults: [], not_judged: [] };
}

/** The set that goes on, as it was at that place. */
function reopen(set: RecordedSet, open: NonNullable<WorkoutPlace['open']>): OpenSet {
  return {
    ...set,
    endedAt: null,
    figures: null,
    movedAt: open.movedAt,
    partialReps: open.partialReps,
    repetitions: set.repetitions.slice(0, open.repetitions),
    holds: set.holds.slice(0, open.holds),
  };
}

/** Nothing is stored of a session in which nothing was trained. */
export function createWorkoutRecorder(
  { workoutId: ownId, sessionId, userId }: { workoutId: string; sessionId: string; userId: number },
  clock: Pick<Clock, 'nowMs'>,
): WorkoutRecorder {
  let workoutId = ownId;
  let sets: OpenSet[] = [];
  let changed = new Set<number>();
  let taken = new Set<number>();
  let startedAt: number | undefined;
  let endedAt: number | null = null;
  let hasChanged = false;
  let weightKg: number | null = null;
  let movements = 0;
  let isFull = false;
  let tellBegun = (): void => undefined;

  function put(set: OpenSet): void {
    const before = sets[set.position - 1];
    const more = movementsIn(set) - (before ? movementsIn(before) : 0);
    isFull ||= movements + more > mostMovements;
    if (isFull && more > 0) return;
    movements += more;
    sets[set.position - 1] = set;
    changed.add(set.position);
    hasChanged = true;
  }

  /** The open set of the exercise; a new one began with the movement that just ended. */
  function openSet(exercise: TrainedExercise, movementMs: number): OpenSet {
    const last = sets.at(-1);
    if (last?.endedAt === null && last.exerciseKey === exercise.key) return last;
    finishSet(null);
    const startedAtNow = clock.nowMs() - Math.max(0, movementMs);
    if (startedAt === undefined) tellBegun();
    startedAt ??= startedAtNow;
    return {
      position: sets.length + 1,
      exerciseId: exercise.id,
      exerciseKey: exercise.key,
      exerciseName: exercise.name,
      startedAt: startedAtNow,
      endedAt: null,
      movedAt: clock.nowMs(),
      partialReps: 0,
      repetitions: [],
      holds: [],
      figures: null,
      weightKg,
    };
  }

  function finishSet(figures: SetFigures | null): number | null {
    const last = sets.at(-1);
    if (last?.endedAt !== null) return null;
    put({ ...last, figures, endedAt: last.movedAt });
    return last.position;
  }

  function heldMs(): number {
    return sets.reduce((sum, { holds }) => sum + heldMsOf(holds), 0);
  }

  return {
    userId,
    workoutId: () => workoutId,
    place: () => {
      const last = sets.at(-1);
      return {
        workoutId,
        startedAt: startedAt ?? null,
        sets: sets.length,
        open:
          last?.endedAt === null
            ? {
                movedAt: last.movedAt,
                partialReps: last.partialReps,
                repetitions: last.repetitions.length,
                holds: last.holds.length,
              }
            : null,
      };
    },
    goOn: (place, stored) => {
      ({ workoutId } = place);
      startedAt = place.startedAt ?? undefined;
      sets = stored
        .slice(0, place.sets)
        .map((set) =>
          place.open && set.position === place.sets
            ? reopen(set, place.open)
            : { ...set, movedAt: set.endedAt ?? set.startedAt },
        );
      movements = sets.reduce((sum, set) => sum + movementsIn(set), 0);
      changed = new Set(place.open ? [place.sets] : []);
      hasChanged = true;
    },
    whenBegun: (tell) => {
      tellBegun = tell;
    },
    weigh: (kilograms) => {
      weightKg = kilograms;
      const last = sets.at(-1);
      return last?.endedAt === null ? last.position : null;
    },
    repetition: (exercise, repetition) => {
      const set = openSet(exercise, repetition.end_ms - repetition.start_ms);
      put({ ...set, repetitions: [...set.repetitions, repetition], movedAt: clock.nowMs() });
    },
    partial: (exercise) => {
      const set = openSet(exercise, 0);
      put({ ...set, partialReps: set.partialReps + 1, movedAt: clock.nowMs() });
    },
    noPartial: (exercise) => {
      const set = openSet(exercise, 0);
      put({ ...set, partialReps: Math.max(0, set.partialReps - 1) });
    },
    hold: (exercise, hold) => {
      const set = openSet(exercise, hold.held_ms);
      const before = set.holds.filter(({ number_in_set }) => number_in_set < hold.number_in_set);
      put({ ...set, holds: [...before, hold], movedAt: clock.nowMs() });
    },
    unseen: (exercise, heldMs) => {
      finishSet(null);
      const set = openSet(exercise, 0);
      put({ ...set, holds: heldMs === null ? [] : [unjudgedHold(heldMs)] });
      finishSet(null);
      return set.position;
    },
    finishSet,
    finish: () => {
      if (startedAt === undefined || endedAt !== null) return;
      finishSet(null);
      endedAt = clock.nowMs();
      hasChanged = true;
    },
    heldMs,
    isFull: () => isFull,
    repetitions: () => sets.reduce((sum, set) => sum + set.repetitions.length, 0),
    takeChanges: () => {
      if (!hasChanged || startedAt === undefined) return undefined;
      hasChanged = false;
      taken = changed;
      changed = new Set();
      return {
        id: workoutId,
        sessionId,
        userId,
        startedAt,
        endedAt,
        sets: sets.filter(({ position }) => taken.has(position)),
      };
    },
    putBack: () => {
      changed = changed.union(taken);
      hasChanged = true;
    },
  };
}
