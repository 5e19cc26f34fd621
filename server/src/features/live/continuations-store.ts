import type { Database, DatabaseTransaction } from '../../platform/database/database.ts';
import { holdRows } from '../../platform/database/hold-rows.ts';
import { inTransaction } from '../../platform/database/in-transaction.ts';

export interface StoredContinuation {
  readonly sessionId: string;
  /** Where something was done. */
  readonly workoutId: string | null;
  readonly keptUntil: number;
  /** JSON. */
  readonly state: string;
}

export type ContinuationsStore = ReturnType<typeof createContinuationsStore>;

export function createContinuationsStore(db: Database) {
  async function remove(trx: DatabaseTransaction, sessionId: string): Promise<void> {
    await trx.deleteFrom('continuations').where('session_id', '=', sessionId).execute();
  }

  return {
    remove,

    /** Takes the place of what the session left before; nothing is kept of one that is gone, or whose workout is, or goes on elsewhere. */
    put: async (trx: DatabaseTransaction, kept: StoredContinuation): Promise<void> => {
      let source = trx
        .selectFrom('sessions')
        .select((eb) => [
          'sessions.id',
          eb.val(kept.workoutId).as('workout_id'),
          eb.val(kept.keptUntil).as('kept_until'),
          eb.val(kept.state).as('state'),
        ])
        .where('sessions.id', '=', kept.sessionId);
      if (kept.workoutId !== null) {
        source = source.where((eb) =>
          eb.exists(
            eb
              .selectFrom('workouts')
              .select('workouts.id')
              .where('workouts.id', '=', kept.workoutId)
              .where('workouts.session_id', '=', kept.sessionId),
          ),
        );
      }
      const { numInsertedOrUpdatedRows } = await trx
        .insertInto('continuations')
        .columns(['session_id', 'workout_id', 'kept_until', 'state'])
        .expression(source)
        .onConflict((conflict) =>
          conflict.column('session_id').doUpdateSet((eb) => ({
            workout_id: eb.ref('excluded.workout_id'),
            kept_until: eb.ref('excluded.kept_until'),
            state: eb.ref('excluded.state'),
          })),
        )
        .executeTakeFirst();
      if (numInsertedOrUpdatedRows === 0n) await remove(trx, kept.sessionId);
    },

    /** Of what sessions of this one's person have left, the newest stay. */
    forgetSurplus: async (trx: DatabaseTransaction, sessionId: string, most: number): Promise<void> => {
      const surplus = await trx
        .selectFrom('continuations')
        .innerJoin('sessions', 'sessions.id', 'continuations.session_id')
        .where('sessions.user_id', '=', (eb) =>
          eb.selectFrom('sessions as own').select('own.user_id').where('own.id', '=', sessionId),
        )
        .select('continuations.session_id as id')
        .orderBy('continuations.kept_until', 'desc')
        .orderBy('continuations.session_id')
        .offset(most)
        .limit(100)
        .execute();
      for (const { id } of surplus) await remove(trx, id);
    },

    find: async (sessionId: string): Promise<StoredContinuation | undefined> =>
      db
        .selectFrom('continuations')
        .select(['session_id as sessionId', 'workout_id as workoutId', 'kept_until as keptUntil', 'state'])
        .where('session_id', '=', sessionId)
        .executeTakeFirst(),

    /**
     * Gives what a session left to another one, to which it can be continued again should that drop at once.
     * @param alongside gives its workout on, in the same transaction
     * @returns undefined where another one has it by now, or where it was too long ago
     */
    handOver: <T>(
      { from, to, nowMs }: { readonly from: string; readonly to: string; readonly nowMs: number },
      alongside: (trx: DatabaseTransaction, workoutId: string | null) => Promise<T>,
    ): Promise<T | undefined> =>
      inTransaction(db, async (trx) => {
        const [kept] = await holdRows(
          trx,
          trx
            .selectFrom('continuations')
            .select('workout_id')
            .where('session_id', '=', from)
            .where('kept_until', '>', nowMs),
        );
        if (!kept) return undefined;
        await trx
          .updateTable('continuations')
          .set({ session_id: to })
          .where('session_id', '=', from)
          .execute();
        return alongside(trx, kept.workout_id);
      }),

    forgetOld: async (nowMs: number): Promise<void> => {
      await db.deleteFrom('continuations').where('kept_until', '<=', nowMs).execute();
    },
  };
}
