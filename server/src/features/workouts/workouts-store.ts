import type { HoldMessage } from '@spotter/contract/live/hold-message';
import type { RepetitionMessage } from '@spotter/contract/live/repetition-message';
import type { SetFigures } from '@spotter/contract/live/set-figures';
import { batchesOf } from '../../platform/database/batches-of.ts';
import type { Database, DatabaseTransaction } from '../../platform/database/database.ts';
import { deleteInBatches } from '../../platform/database/delete-in-batches.ts';
import { inTransaction } from '../../platform/database/in-transaction.ts';
import { isBefore } from '../../platform/database/is-before.ts';
import type { PageCursor } from '../../platform/http/page-cursor.ts';
import { heldMsOf, longestHoldMsOf } from './held-time.ts';
import { readFigures, writeFigures } from './stored-figures.ts';

export interface RecordedSet {
  /** From 1 in the workout. */
  readonly position: number;
  readonly exerciseId: number | null;
  readonly exerciseKey: string;
  readonly exerciseName: string;
  readonly startedAt: number;
  readonly endedAt: number | null;
  readonly partialReps: number;
  readonly repetitions: readonly RepetitionMessage[];
  readonly holds: readonly HoldMessage[];
  /** Null while the set goes on. */
  readonly figures: SetFigures | null;
}

export interface RecordedWorkout {
  readonly id: string;
  readonly sessionId: string;
  readonly userId: number;
  readonly startedAt: number;
  readonly endedAt: number | null;
  readonly reps: number;
  readonly goodReps: number;
  readonly heldMs: number;
  readonly sets: readonly RecordedSet[];
}

async function existingUsers(
  trx: DatabaseTransaction,
  workouts: readonly RecordedWorkout[],
): Promise<ReadonlySet<number>> {
  const ids = [...new Set(workouts.map(({ userId }) => userId))];
  const rows = await trx.selectFrom('users').select('id').where('id', 'in', ids).execute();
  return new Set(rows.map(({ id }) => id));
}

function workoutRow(workout: RecordedWorkout, nowMs: number) {
  return {
    id: workout.id,
    session_id: workout.sessionId,
    user_id: workout.userId,
    started_at: workout.startedAt,
    ended_at: workout.endedAt,
    updated_at: nowMs,
    reps: workout.reps,
    good_reps: workout.goodReps,
    held_ms: workout.heldMs,
  };
}

function setRow(workoutId: string, set: RecordedSet) {
  return {
    workout_id: workoutId,
    position: set.position,
    exercise_id: set.exerciseId,
    exercise_key: set.exerciseKey,
    exercise_name: set.exerciseName,
    started_at: set.startedAt,
    ended_at: set.endedAt,
    reps: set.repetitions.length,
    good_reps: set.repetitions.filter(({ good }) => good).length,
    partial_reps: set.partialReps,
    held_ms: heldMsOf(set.holds),
    longest_hold_ms: longestHoldMsOf(set.holds),
    rep_details: JSON.stringify(set.repetitions),
    hold_details: JSON.stringify(set.holds),
    summary: writeFigures(set.figures),
  };
}

async function saveWorkouts(trx: DatabaseTransaction, rows: ReturnType<typeof workoutRow>[]): Promise<void> {
  for (const batch of batchesOf(rows)) {
    await trx
      .insertInto('workouts')
      .values(batch)
      .onConflict((conflict) =>
        conflict.column('id').doUpdateSet((eb) => ({
          // Another session than the one it began in may have continued it.
          session_id: eb.ref('excluded.session_id'),
          ended_at: eb.ref('excluded.ended_at'),
          updated_at: eb.ref('excluded.updated_at'),
          reps: eb.ref('excluded.reps'),
          good_reps: eb.ref('excluded.good_reps'),
          held_ms: eb.ref('excluded.held_ms'),
        })),
      )
      .execute();
  }
}

async function saveSets(trx: DatabaseTransaction, rows: ReturnType<typeof setRow>[]): Promise<void> {
  for (const batch of batchesOf(rows)) {
    await trx
      .insertInto('workout_sets')
      .values(batch)
      .onConflict((conflict) =>
        conflict.columns(['workout_id', 'position']).doUpdateSet((eb) => ({
          exercise_id: eb.ref('excluded.exercise_id'),
          exercise_key: eb.ref('excluded.exercise_key'),
          exercise_name: eb.ref('excluded.exercise_name'),
          started_at: eb.ref('excluded.started_at'),
          ended_at: eb.ref('excluded.ended_at'),
          reps: eb.ref('excluded.reps'),
          good_reps: eb.ref('excluded.good_reps'),
          partial_reps: eb.ref('excluded.partial_reps'),
          held_ms: eb.ref('excluded.held_ms'),
          longest_hold_ms: eb.ref('excluded.longest_hold_ms'),
          rep_details: eb.ref('excluded.rep_details'),
          hold_details: eb.ref('excluded.hold_details'),
          summary: eb.ref('excluded.summary'),
        })),
      )
      .execute();
  }
}

export type WorkoutsStore = ReturnType<typeof createWorkoutsStore>;

export function createWorkoutsStore(db: Database) {
  async function setsOf(workoutIds: readonly string[]) {
    if (workoutIds.length === 0) return [];
    return db
      .selectFrom('workout_sets')
      .selectAll()
      .where('workout_id', 'in', [...workoutIds])
      .orderBy('position')
      .execute();
  }

  async function withSets(workouts: readonly WorkoutRow[]): Promise<RecordedWorkout[]> {
    const sets = await setsOf(workouts.map(({ id }) => id));
    return workouts.map((row) => ({
      id: row.id,
      sessionId: row.session_id,
      userId: row.user_id,
      startedAt: row.started_at,
      endedAt: row.ended_at,
      reps: row.reps,
      goodReps: row.good_reps,
      heldMs: row.held_ms,
      sets: sets
        .filter(({ workout_id }) => workout_id === row.id)
        .map((set) => ({
          position: set.position,
          exerciseId: set.exercise_id,
          exerciseKey: set.exercise_key,
          exerciseName: set.exercise_name,
          startedAt: set.started_at,
          endedAt: set.ended_at,
          partialReps: set.partial_reps,
          repetitions: JSON.parse(set.rep_details) as RepetitionMessage[],
          holds: JSON.parse(set.hold_details) as HoldMessage[],
          figures: readFigures(set.summary),
        })),
    }));
  }

  return {
    /**
     * Saves workouts as they stand, several in one transaction: one commit, however many people train. What is left of
     * somebody whose account is gone is left out.
     */
    save: (workouts: readonly RecordedWorkout[], nowMs: number): Promise<void> =>
      inTransaction(db, async (trx) => {
        const users = await existingUsers(trx, workouts);
        const kept = workouts.filter(({ userId }) => users.has(userId));
        await saveWorkouts(
          trx,
          kept.map((workout) => workoutRow(workout, nowMs)),
        );
        await saveSets(
          trx,
          kept.flatMap(({ id, sets }) => sets.map((set) => setRow(id, set))),
        );
      }),

    /** Closes the workouts that sessions which ended, or are gone, have left open, at the time they were last saved. */
    closeEnded: (): Promise<void> =>
      inTransaction(db, async (trx) => {
        const left = trx
          .selectFrom('workouts')
          .leftJoin('sessions', 'sessions.id', 'workouts.session_id')
          .where('workouts.ended_at', 'is', null)
          .where((eb) => eb.or([eb('sessions.status', '=', 'ended'), eb('sessions.id', 'is', null)]))
          .select('workouts.id');
        const ids = (await left.execute()).map(({ id }) => id);
        if (ids.length === 0) return;
        await trx
          .updateTable('workout_sets')
          .set((eb) => ({
            ended_at: eb
              .selectFrom('workouts')
              .select('workouts.updated_at')
              .whereRef('workouts.id', '=', 'workout_sets.workout_id'),
          }))
          .where('workout_id', 'in', ids)
          .where('ended_at', 'is', null)
          .execute();
        await trx
          .updateTable('workouts')
          .set((eb) => ({ ended_at: eb.ref('updated_at') }))
          .where('id', 'in', ids)
          .execute();
      }),

    /** With their sets. @returns how many there were */
    forgetEndedBefore: (endedBefore: number): Promise<number> =>
      deleteInBatches(
        (limit) =>
          db
            .selectFrom('workouts')
            .select('id')
            .where('started_at', '<', endedBefore)
            .where('ended_at', '<', endedBefore)
            .limit(limit)
            .execute(),
        (ids) => db.deleteFrom('workouts').where('id', 'in', ids).execute(),
      ),

    /** The newest first. */
    page: async (userId: number, limit: number, before?: PageCursor): Promise<RecordedWorkout[]> => {
      let query = db.selectFrom('workouts').selectAll().where('user_id', '=', userId);
      if (before) query = query.where(isBefore('started_at', before));
      const rows = await query.orderBy('started_at', 'desc').orderBy('id', 'desc').limit(limit).execute();
      return withSets(rows);
    },

    find: async (userId: number, id: string): Promise<RecordedWorkout | undefined> => {
      const row = await db
        .selectFrom('workouts')
        .selectAll()
        .where('id', '=', id)
        .where('user_id', '=', userId)
        .executeTakeFirst();
      return row && (await withSets([row]))[0];
    },

    /** With its sets, unless it goes on: whoever trains would save it again. */
    remove: (userId: number, id: string): Promise<'removed' | 'goes_on' | 'not_found'> =>
      inTransaction(db, async (trx) => {
        const { numDeletedRows } = await trx
          .deleteFrom('workouts')
          .where('id', '=', id)
          .where('user_id', '=', userId)
          .where('ended_at', 'is not', null)
          .executeTakeFirst();
        if (numDeletedRows > 0n) return 'removed';
        const left = await trx
          .selectFrom('workouts')
          .select('id')
          .where('id', '=', id)
          .where('user_id', '=', userId)
          .executeTakeFirst();
        return left ? 'goes_on' : 'not_found';
      }),
  };
}

interface WorkoutRow {
  readonly id: string;
  readonly session_id: string;
  readonly user_id: number;
  readonly started_at: number;
  readonly ended_at: number | null;
  readonly reps: number;
  readonly good_reps: number;
  readonly held_ms: number;
}
