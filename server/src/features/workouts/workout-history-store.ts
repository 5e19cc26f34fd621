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

/** A set with the figures that count, which its person may have corrected. */
export interface StoredSet extends RecordedSet {
  readonly reps: number;
  readonly goodReps: number;
  readonly heldMs: number;
  /** Null where nothing was said of it. */
  readonly correction: SetCorrection | null;
}

export interface StoredWorkout extends RecordedWorkout {
  readonly reps: number;
  readonly goodReps: number;
  readonly heldMs: number;
  readonly sets: readonly StoredSet[];
}

/** Workouts whose sets are held at a time. */
const readAtOnce = 5;

type SetRow = Selectable<WorkoutSetsTable>;
type WorkoutRow = Selectable<WorkoutsTable>;

export function readDetails(set: Pick<SetRow, 'rep_details' | 'hold_details'>) {
  return {
    repetitions: JSON.parse(set.rep_details) as RepetitionMessage[],
    holds: JSON.parse(set.hold_details) as HoldMessage[],
  };
}

function toSet(set: SetRow): StoredSet {
  return {
    position: set.position,
    exerciseId: set.exercise_id,
    exerciseKey: set.exercise_key,
    exerciseName: set.exercise_name,
    startedAt: set.started_at,
    endedAt: set.ended_at,
    reps: set.reps,
    goodReps: set.good_reps,
    heldMs: set.held_ms,
    partialReps: set.partial_reps,
    ...readDetails(set),
    figures: readFigures(set.summary),
    weightKg: set.weight_kg,
    correction: readCorrection(set),
  };
}

export function createWorkoutHistoryStore(db: Database) {
  async function withSets(workouts: readonly WorkoutRow[]): Promise<StoredWorkout[]> {
    const ids = workouts.map(({ id }) => id);
    if (ids.length === 0) return [];
    const sets = await db
      .selectFrom('workout_sets')
      .selectAll()
      .where('workout_id', 'in', ids)
      .orderBy('position')
      .execute();
    return workouts.map((row) => ({
      id: row.id,
      sessionId: row.session_id,
      userId: row.user_id,
      startedAt: row.started_at,
      endedAt: row.ended_at,
      reps: row.reps,
      goodReps: row.good_reps,
      heldMs: row.held_ms,
      sets: sets.filter(({ workout_id }) => workout_id === row.id).map(toSet),
    }));
  }

  return {
    /**
     * The newest first.
     * @param show what is wanted of each, as it is read: a workout may hold 3 MB of repetitions, a page of them 300
     */
    page: async <Shown>(
      userId: number,
      limit: number,
      before: PageCursor | undefined,
      show: (workout: StoredWorkout) => Shown,
    ): Promise<Shown[]> => {
      let query = db.selectFrom('workouts').selectAll().where('user_id', '=', userId);
      if (before) query = query.where(isBefore('started_at', before));
      const rows = await query.orderBy('started_at', 'desc').orderBy('id', 'desc').limit(limit).execute();
      const shown: Shown[] = [];
      for (let from = 0; from < rows.length; from += readAtOnce) {
        shown.push(...(await withSets(rows.slice(from, from + readAtOnce))).map(show));
      }
      return shown;
    },

    find: async (userId: number, id: string): Promise<StoredWorkout | undefined> => {
      const row = await db
        .selectFrom('workouts')
        .selectAll()
        .where('id', '=', id)
        .where('user_id', '=', userId)
        .executeTakeFirst();
      return row && (await withSets([row]))[0];
    },
  };
}
