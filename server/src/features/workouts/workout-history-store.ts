// Reads workouts as they are stored: what was counted, and what their person said of it.
import type { HoldMessage } from '@spotter/contract/live/hold-message';
import type { RepetitionMessage } from '@spotter/contract/live/repetition-message';
import type { SetCorrection } from '@spotter/contract/set-correction';
import type { Selectable } from 'kysely';
import type { Database } from '../../platform/database/database.ts';
import { isBefore } from '../../platform/database/is-before.ts';
import type { WorkoutSetsTable, WorkoutsTable } from '../../platform/database/schema.ts';
import type { PageCursor } from '../../platform/http/page-cursor.ts';
import { readCorrection } from './set-corrections.ts';
import { readFigures } from './stored-figures.ts';
import type { RecordedSet, RecordedWorkout } from './recorded-workout.ts';

/** A set with the figures that count, which its person may have corrected; without each repetition and hold. */
export interface SetHead extends Omit<RecordedSet, 'repetitions' | 'holds'> {
  readonly reps: number;
  readonly countedReps: number;
  readonly goodReps: number;
  readonly heldMs: number;
  readonly longestHoldMs: number;
  /** Null where nothing was said of it. */
  readonly correction: SetCorrection | null;
}

export interface StoredSet extends SetHead, RecordedSet {}

/** As a list shows it. */
export interface WorkoutHead extends Omit<RecordedWorkout, 'sets'> {
  readonly reps: number;
  readonly goodReps: number;
  readonly heldMs: number;
  readonly sets: readonly SetHead[];
}

/** With each repetition and hold: up to 3 MB. */
export interface StoredWorkout extends WorkoutHead {
  readonly sets: readonly StoredSet[];
}

type SetRow = Selectable<WorkoutSetsTable>;
const headColumns = [
  'workout_id',
  'position',
  'exercise_id',
  'exercise_key',
  'exercise_name',
  'started_at',
  'ended_at',
  'reps',
  'counted_reps',
  'good_reps',
  'partial_reps',
  'held_ms',
  'longest_hold_ms',
  'summary',
  'corrected_reps',
  'weight_kg',
  'effort',
  'note',
  'is_discarded',
] as const;
type WorkoutRow = Selectable<WorkoutsTable>;

export function readDetails(set: Pick<SetRow, 'rep_details' | 'hold_details'>) {
  return {
    repetitions: JSON.parse(set.rep_details) as RepetitionMessage[],
    holds: JSON.parse(set.hold_details) as HoldMessage[],
  };
}

function toHead(set: Omit<SetRow, 'rep_details' | 'hold_details'>): SetHead {
  return {
    position: set.position,
    exerciseId: set.exercise_id,
    exerciseKey: set.exercise_key,
    exerciseName: set.exercise_name,
    startedAt: set.started_at,
    endedAt: set.ended_at,
    reps: set.reps,
    countedReps: set.counted_reps,
    goodReps: set.good_reps,
    heldMs: set.held_ms,
    longestHoldMs: set.longest_hold_ms,
    partialReps: set.partial_reps,
    figures: readFigures(set.summary),
    weightKg: set.weight_kg,
    correction: readCorrection(set),
  };
}

function idsOf(workouts: readonly WorkoutRow[]): string[] {
  return workouts.map(({ id }) => id);
}

/** @param sets of these and of other workouts */
function withSets<Row extends { readonly workout_id: string }, Set>(
  row: WorkoutRow,
  sets: readonly Row[],
  toSet: (set: Row) => Set,
) {
  return {
    id: row.id,
    sessionId: row.session_id,
    userId: row.user_id,
    startedAt: row.started_at,
    endedAt: row.ended_at,
    reps: row.reps,
    goodReps: row.good_reps,
    heldMs: row.held_ms,
    sets: sets.filter(({ workout_id }) => workout_id === row.id).map(toSet),
  };
}

export function createWorkoutHistoryStore(db: Database) {
  function rowsBefore(userId: number, limit: number, before: PageCursor | undefined): Promise<WorkoutRow[]> {
    let query = db.selectFrom('workouts').selectAll().where('user_id', '=', userId);
    if (before) query = query.where(isBefore('started_at', before));
    return query.orderBy('started_at', 'desc').orderBy('id', 'desc').limit(limit).execute();
  }

  async function withDetails(workouts: readonly WorkoutRow[]): Promise<StoredWorkout[]> {
    if (workouts.length === 0) return [];
    const sets = await db
      .selectFrom('workout_sets')
      .selectAll()
      .where('workout_id', 'in', idsOf(workouts))
      .orderBy('position')
      .execute();
    return workouts.map((row) => withSets(row, sets, (set) => ({ ...toHead(set), ...readDetails(set) })));
  }

  return {
    /** The newest first, without their repetitions and holds. */
    page: async (userId: number, limit: number, before: PageCursor | undefined): Promise<WorkoutHead[]> => {
      const workouts = await rowsBefore(userId, limit, before);
      if (workouts.length === 0) return [];
      const sets = await db
        .selectFrom('workout_sets')
        .select(headColumns)
        .where('workout_id', 'in', idsOf(workouts))
        .orderBy('position')
        .execute();
      return workouts.map((row) => withSets(row, sets, toHead));
    },

    /** The same with everything: to be asked for few. */
    pageWithDetails: async (
      userId: number,
      limit: number,
      before: PageCursor | undefined,
    ): Promise<StoredWorkout[]> => withDetails(await rowsBefore(userId, limit, before)),

    find: async (userId: number, id: string): Promise<StoredWorkout | undefined> => {
      const row = await db
        .selectFrom('workouts')
        .selectAll()
        .where('id', '=', id)
        .where('user_id', '=', userId)
        .executeTakeFirst();
      return row && (await withDetails([row]))[0];
    },
  };
}
