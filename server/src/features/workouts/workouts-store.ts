import type { SetCorrectionChange } from '@spotter/contract/set-correction';
import { batchesOf } from '../../platform/database/batches-of.ts';
import type { Database, DatabaseTransaction } from '../../platform/database/database.ts';
import { deleteInBatches } from '../../platform/database/delete-in-batches.ts';
import { holdRows } from '../../platform/database/hold-rows.ts';
import { inTransaction } from '../../platform/database/in-transaction.ts';
import { longestHoldMsOf } from './held-time.ts';
import type { RecordedSet, RecordedWorkout } from './recorded-workout.ts';
import {
  correctionColumns,
  figuresThatCount,
  needsFinishedSet,
  noCorrection,
  readCorrection,
} from './set-corrections.ts';
import { createWorkoutHistoryStore, readDetails } from './workout-history-store.ts';
import { writeFigures } from './stored-figures.ts';

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
    // Added up from its sets once they are there.
    reps: 0,
    good_reps: 0,
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
    ...figuresThatCount(set, noCorrection),
    partial_reps: set.partialReps,
    longest_hold_ms: longestHoldMsOf(set.holds),
    rep_details: JSON.stringify(set.repetitions),
    hold_details: JSON.stringify(set.holds),
    summary: writeFigures(set.figures),
    weight_kg: set.weightKg,
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
          // What the person corrected stays theirs; only a set that goes on is saved again, and it has no count of theirs.
          reps: eb.fn.coalesce('workout_sets.corrected_reps', 'excluded.reps'),
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

/** The figures of workouts are those of their sets. */
async function addUp(trx: DatabaseTransaction, workoutIds: readonly string[]): Promise<void> {
  for (const batch of batchesOf(workoutIds)) {
    await trx
      .updateTable('workouts')
      .set((eb) => {
        const sum = (column: 'reps' | 'good_reps' | 'held_ms') =>
          eb
            .selectFrom('workout_sets')
            .select((set) => set.fn.coalesce(set.fn.sum<number>(column), set.lit(0)).as('sum'))
            .whereRef('workout_sets.workout_id', '=', 'workouts.id');
        return { reps: sum('reps'), good_reps: sum('good_reps'), held_ms: sum('held_ms') };
      })
      .where('id', 'in', batch)
      .execute();
  }
}

export type WorkoutsStore = ReturnType<typeof createWorkoutsStore>;

export function createWorkoutsStore(db: Database) {
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
        await addUp(
          trx,
          kept.map(({ id }) => id),
        );
      }),

    /** Stores what a person says of a set of theirs. @returns why it could not be */
    correct: (
      userId: number,
      workoutId: string,
      position: number,
      change: SetCorrectionChange,
    ): Promise<'stored' | 'unknown' | 'goes_on'> =>
      inTransaction(db, async (trx) => {
        const [workout] = await holdRows(
          trx,
          trx.selectFrom('workouts').select('id').where('id', '=', workoutId).where('user_id', '=', userId),
        );
        const set =
          workout &&
          (await trx
            .selectFrom('workout_sets')
            .selectAll()
            .where('workout_id', '=', workoutId)
            .where('position', '=', position)
            .executeTakeFirst());
        if (!set) return 'unknown';
        if (set.ended_at === null && needsFinishedSet(change)) return 'goes_on';
        const correction = { ...(readCorrection(set) ?? noCorrection), ...change };
        await trx
          .updateTable('workout_sets')
          .set({
            ...correctionColumns(correction),
            ...figuresThatCount(readDetails(set), correction),
          })
          .where('workout_id', '=', workoutId)
          .where('position', '=', position)
          .execute();
        await addUp(trx, [workoutId]);
        return 'stored';
      }),

    /** What they wrote in their own words goes with who they were. */
    forgetPerson: async (trx: DatabaseTransaction, userId: number): Promise<void> => {
      const theirs = trx.selectFrom('workouts').select('id').where('user_id', '=', userId);
      await trx
        .updateTable('workout_sets')
        .set({ note: null })
        .where('workout_id', 'in', theirs)
        .where('note', 'is not', null)
        .execute();
    },

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

    ...createWorkoutHistoryStore(db),
  };
}
