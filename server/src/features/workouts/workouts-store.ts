import type { SetCorrectionChange } from '@spotter/contract/set-correction';
import { batchesOf } from '../../platform/database/batches-of.ts';
import type { Database, DatabaseTransaction } from '../../platform/database/database.ts';
import { deleteInBatches } from '../../platform/database/delete-in-batches.ts';
import { holdRows } from '../../platform/database/hold-rows.ts';
import { inTransaction, type Alongside } from '../../platform/database/in-transaction.ts';
import { besideSocketsMs, mapInTurns } from '../../platform/map-in-turns.ts';
import type { RecordedSet, RecordedWorkout } from './recorded-workout.ts';
import { needsFinishedSet, noCorrection, readCorrection, type ToldOfSet } from './set-corrections.ts';
import { changesOf, setsByExercise, type TrainedSets } from './sets-by-exercise.ts';
import { createWorkoutHistoryStore } from './workout-history-store.ts';
import { setRow, workoutRow } from './workout-rows.ts';
import { closeSets, forgetNotes, saveSets, setAt, writeCorrection } from './workout-sets-store.ts';
import { workoutsToSave } from './workouts-to-save.ts';

async function isDeleted(trx: DatabaseTransaction, id: string): Promise<boolean> {
  const row = await trx.selectFrom('deleted_workouts').select('id').where('id', '=', id).executeTakeFirst();
  return row !== undefined;
}

async function saveWorkouts(trx: DatabaseTransaction, rows: ReturnType<typeof workoutRow>[]): Promise<void> {
  for (const batch of batchesOf(rows)) {
    await trx
      .insertInto('workouts')
      .values(batch)
      .onConflict((conflict) =>
        conflict.column('id').doUpdateSet((eb) => ({
          ended_at: eb.ref('excluded.ended_at'),
          updated_at: eb.ref('excluded.updated_at'),
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

/** What is written of so many takes 2 ms. */
const writtenAtOnce = 10;

async function saveAll(
  trx: DatabaseTransaction,
  workouts: readonly RecordedWorkout[],
  nowMs: number,
): Promise<void> {
  await saveWorkouts(
    trx,
    workouts.map((workout) => workoutRow(workout, nowMs)),
  );
  await saveSets(
    trx,
    workouts.flatMap(({ id, sets }) => sets.map((set) => setRow(id, set))),
  );
  await addUp(
    trx,
    workouts.map(({ id }) => id),
  );
}

/** A workout comes to something else now, by so much, or is one that was not there before. */
export type ChangeDays = (
  trx: DatabaseTransaction,
  workout: { readonly userId: number; readonly startedAt: number; readonly isNew: boolean },
  changes: readonly TrainedSets[],
) => Promise<void>;

export type WorkoutsStore = ReturnType<typeof createWorkoutsStore>;

/** @param hold keeps what is written of sessions from one whose sessions others have ended; throws there */
export function createWorkoutsStore(
  db: Database,
  changeDays: ChangeDays,
  hold: (trx: DatabaseTransaction) => Promise<void>,
) {
  return {
    /**
     * Saves workouts as they stand, several in one transaction: one commit, however many people train. What is left of
     * somebody whose account is gone is left out. What waits on sockets is done in between.
     * @param alongside what is written with them
     */
    save: (
      workouts: readonly RecordedWorkout[],
      nowMs: number,
      alongside: readonly Alongside[] = [],
    ): Promise<void> =>
      inTransaction(db, async (trx) => {
        await hold(trx);
        const kept = await workoutsToSave(trx, workouts);
        const pieces: Alongside[] = [...batchesOf(kept, writtenAtOnce)].map(
          (piece) => () => saveAll(trx, piece, nowMs),
        );
        await mapInTurns([...pieces, ...alongside], (write) => write(trx), besideSocketsMs);
      }),

    /** Gives a workout to the session that continues it; it goes on again. @returns its sets */
    handOver: async (
      trx: DatabaseTransaction,
      userId: number,
      workoutId: string,
      sessionId: string,
    ): Promise<readonly RecordedSet[]> => {
      await trx
        .updateTable('workouts')
        .set({ session_id: sessionId, ended_at: null })
        .where('id', '=', workoutId)
        .where('user_id', '=', userId)
        .execute();
      return (await createWorkoutHistoryStore(trx).find(userId, workoutId))?.sets ?? [];
    },

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
          trx
            .selectFrom('workouts')
            .select('started_at')
            .where('id', '=', workoutId)
            .where('user_id', '=', userId),
        );
        const set = workout && (await setAt(trx, workoutId, position));
        if (!set) return 'unknown';
        if (set.ended_at === null && needsFinishedSet(change)) return 'goes_on';
        const before = await setsByExercise(trx, workoutId);
        await writeCorrection(trx, set, { ...(readCorrection(set) ?? noCorrection), ...change });
        await addUp(trx, [workoutId]);
        const changes = changesOf(before, await setsByExercise(trx, workoutId));
        await changeDays(trx, { userId, startedAt: workout.started_at, isNew: false }, changes);
        return 'stored';
      }),

    /**
     * Stores a workout that was sent as a whole, as often as it is sent: its sets take the place of those that were stored of
     * it, further ones and what the person has corrected since stay.
     * @param told what the person was shown, by the place of the set
     */
    keepSent: (
      workout: RecordedWorkout,
      told: ReadonlyMap<number, ToldOfSet>,
      nowMs: number,
    ): Promise<'stored' | 'not_found' | 'goes_on' | 'deleted'> =>
      inTransaction(db, async (trx) => {
        const { id, userId } = workout;
        const { numInsertedOrUpdatedRows } = await trx
          .insertInto('workouts')
          .values(workoutRow(workout, nowMs))
          .onConflict((conflict) => conflict.column('id').doNothing())
          .executeTakeFirstOrThrow();
        const isNew = numInsertedOrUpdatedRows === 1n;
        // Looked up after that: whoever was deleting it at the same moment has done so now.
        if (isNew && (await isDeleted(trx, id))) {
          await trx.deleteFrom('workouts').where('id', '=', id).execute();
          return 'deleted';
        }
        const [held] = await holdRows(trx, trx.selectFrom('workouts').selectAll().where('id', '=', id));
        // Deleted since it was found to be there.
        if (!held && (await isDeleted(trx, id))) return 'deleted';
        if (held?.user_id !== userId) return 'not_found';
        if (held.ended_at === null) return 'goes_on';
        const before = await setsByExercise(trx, id);
        await saveSets(
          trx,
          workout.sets.map((set) => setRow(id, set)),
        );
        for (const { position } of workout.sets) {
          const set = await setAt(trx, id, position);
          if (!set) continue;
          const said = readCorrection(set);
          const shown = { ...noCorrection, ...told.get(position) };
          const correction = said && {
            ...said,
            count: said.count ?? shown.count,
            effort: said.effort ?? shown.effort,
            discarded: said.discarded || shown.discarded,
          };
          await writeCorrection(trx, set, correction ?? shown);
        }
        const ended_at = Math.max(held.ended_at, workout.endedAt ?? 0);
        await trx.updateTable('workouts').set({ ended_at, updated_at: nowMs }).where('id', '=', id).execute();
        await addUp(trx, [id]);
        const changes = changesOf(before, await setsByExercise(trx, id));
        await changeDays(trx, { userId, startedAt: held.started_at, isNew }, changes);
        return 'stored';
      }),

    /** What they wrote in their own words goes with who they were. */
    forgetPerson: forgetNotes,

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
        await closeSets(trx, ids);
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

    /** With its sets, and for good, unless it goes on: whoever trains would save it again. */
    remove: (userId: number, id: string, nowMs: number): Promise<'removed' | 'goes_on' | 'not_found'> =>
      inTransaction(db, async (trx) => {
        const { numDeletedRows } = await trx
          .deleteFrom('workouts')
          .where('id', '=', id)
          .where('user_id', '=', userId)
          .where('ended_at', 'is not', null)
          .executeTakeFirst();
        if (numDeletedRows > 0n) {
          await trx
            .insertInto('deleted_workouts')
            .values({ id, deleted_at: nowMs })
            .onConflict((conflict) => conflict.column('id').doUpdateSet({ deleted_at: nowMs }))
            .execute();
          return 'removed';
        }
        const left = await trx
          .selectFrom('workouts')
          .select('id')
          .where('id', '=', id)
          .where('user_id', '=', userId)
          .executeTakeFirst();
        return left ? 'goes_on' : 'not_found';
      }),

    /** Forgets which workouts were deleted. */
    forgetDeletedBefore: (deletedBefore: number) =>
      db.deleteFrom('deleted_workouts').where('deleted_at', '<', deletedBefore).execute(),

    ...createWorkoutHistoryStore(db),
  };
}
