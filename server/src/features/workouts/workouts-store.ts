import type { SetCorrection, SetCorrectionChange } from '@spotter/contract/set-correction';
import type { Selectable } from 'kysely';
import { batchesOf } from '../../platform/database/batches-of.ts';
import type { Database, DatabaseTransaction } from '../../platform/database/database.ts';
import { deleteInBatches } from '../../platform/database/delete-in-batches.ts';
import { holdRows } from '../../platform/database/hold-rows.ts';
import { inTransaction, type Alongside } from '../../platform/database/in-transaction.ts';
import type { WorkoutSetsTable } from '../../platform/database/schema.ts';
import type { RecordedSet, RecordedWorkout } from './recorded-workout.ts';
import {
  correctionColumns,
  figuresThatCount,
  needsFinishedSet,
  noCorrection,
  readCorrection,
  type ToldOfSet,
} from './set-corrections.ts';
import { createWorkoutHistoryStore, readDetails } from './workout-history-store.ts';
import { setRow, workoutRow } from './workout-rows.ts';

async function existingUsers(
  trx: DatabaseTransaction,
  workouts: readonly RecordedWorkout[],
): Promise<ReadonlySet<number>> {
  const ids = [...new Set(workouts.map(({ userId }) => userId))];
  if (ids.length === 0) return new Set();
  const rows = await trx.selectFrom('users').select('id').where('id', 'in', ids).execute();
  return new Set(rows.map(({ id }) => id));
}

/** Each is saved by the session that it is of: those that another one goes on with by now are left out. */
async function stillTheirs(
  trx: DatabaseTransaction,
  workouts: readonly RecordedWorkout[],
): Promise<RecordedWorkout[]> {
  const sessionOf = new Map<string, string>();
  for (const batch of batchesOf(workouts.map(({ id }) => id))) {
    const rows = await holdRows(
      trx,
      trx.selectFrom('workouts').select(['id', 'session_id']).where('id', 'in', batch),
    );
    for (const { id, session_id } of rows) sessionOf.set(id, session_id);
  }
  return workouts.filter(({ id, sessionId }) => (sessionOf.get(id) ?? sessionId) === sessionId);
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

function setAt(trx: DatabaseTransaction, workoutId: string, position: number) {
  return trx
    .selectFrom('workout_sets')
    .selectAll()
    .where('workout_id', '=', workoutId)
    .where('position', '=', position)
    .executeTakeFirst();
}

async function writeCorrection(
  trx: DatabaseTransaction,
  set: Pick<Selectable<WorkoutSetsTable>, 'workout_id' | 'position' | 'rep_details' | 'hold_details'>,
  correction: SetCorrection,
): Promise<void> {
  await trx
    .updateTable('workout_sets')
    .set({ ...correctionColumns(correction), ...figuresThatCount(readDetails(set), correction) })
    .where('workout_id', '=', set.workout_id)
    .where('position', '=', set.position)
    .execute();
}

export type WorkoutsStore = ReturnType<typeof createWorkoutsStore>;

export function createWorkoutsStore(db: Database) {
  return {
    /**
     * Saves workouts as they stand, several in one transaction: one commit, however many people train. What is left of
     * somebody whose account is gone is left out.
     * @param alongside what is written with them
     */
    save: (
      workouts: readonly RecordedWorkout[],
      nowMs: number,
      alongside: readonly Alongside[] = [],
    ): Promise<void> =>
      inTransaction(db, async (trx) => {
        const users = await existingUsers(trx, workouts);
        const kept = await stillTheirs(
          trx,
          workouts.filter(({ userId }) => users.has(userId)),
        );
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
        for (const write of alongside) await write(trx);
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
          trx.selectFrom('workouts').select('id').where('id', '=', workoutId).where('user_id', '=', userId),
        );
        const set = workout && (await setAt(trx, workoutId, position));
        if (!set) return 'unknown';
        if (set.ended_at === null && needsFinishedSet(change)) return 'goes_on';
        const correction = { ...(readCorrection(set) ?? noCorrection), ...change };
        await writeCorrection(trx, set, correction);
        await addUp(trx, [workoutId]);
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
    ): Promise<'stored' | 'not_found' | 'goes_on'> =>
      inTransaction(db, async (trx) => {
        const { id, userId } = workout;
        await trx
          .insertInto('workouts')
          .values(workoutRow(workout, nowMs))
          .onConflict((conflict) => conflict.column('id').doNothing())
          .execute();
        const [held] = await holdRows(trx, trx.selectFrom('workouts').selectAll().where('id', '=', id));
        if (held?.user_id !== userId) return 'not_found';
        if (held.ended_at === null) return 'goes_on';
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
            discarded: said.discarded || shown.discarded,
          };
          await writeCorrection(trx, set, correction ?? shown);
        }
        const ended_at = Math.max(held.ended_at, workout.endedAt ?? 0);
        await trx.updateTable('workouts').set({ ended_at, updated_at: nowMs }).where('id', '=', id).execute();
        await addUp(trx, [id]);
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
