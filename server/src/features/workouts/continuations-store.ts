// What sessions leave to those that continue them, where several processes and the next one find it.
import type { Database, DatabaseTransaction } from '../../platform/database/database.ts';
import { batchesOf } from '../../platform/database/batches-of.ts';

export interface StoredContinuation {
  readonly workoutId: string;
  readonly sessionId: string;
  readonly userId: number;
  /** Null where there is nothing to continue any more. */
  readonly state: string | null;
}

/** Beside the workouts, in one transaction with them: neither is ever ahead of the other. */
export async function saveContinuations(
  trx: DatabaseTransaction,
  continuations: readonly StoredContinuation[],
  nowMs: number,
): Promise<void> {
  const rows = continuations.flatMap(({ workoutId, sessionId, userId, state }) =>
    state === null
      ? []
      : [{ workout_id: workoutId, session_id: sessionId, user_id: userId, saved_at: nowMs, state }],
  );
  for (const batch of batchesOf(rows)) {
    await trx
      .insertInto('workout_continuations')
      .values(batch)
      .onConflict((conflict) =>
        conflict.column('workout_id').doUpdateSet((eb) => ({
          session_id: eb.ref('excluded.session_id'),
          saved_at: eb.ref('excluded.saved_at'),
          state: eb.ref('excluded.state'),
        })),
      )
      .execute();
  }
  const over = continuations.flatMap(({ workoutId, state }) => (state === null ? [workoutId] : []));
  for (const batch of batchesOf(over)) {
    await trx.deleteFrom('workout_continuations').where('workout_id', 'in', batch).execute();
  }
}

export function createContinuationsStore(db: Database) {
  return {
    /** Gives it to one session, and to none after it. */
    take: async (sessionId: string, userId: number, savedAfter: number) => {
      const row = await db
        .deleteFrom('workout_continuations')
        .where('session_id', '=', sessionId)
        .where('user_id', '=', userId)
        .returning(['workout_id as workoutId', 'saved_at as savedAt', 'state'])
        .executeTakeFirst();
      return row && row.savedAt >= savedAfter ? row : undefined;
    },

    forgetBefore: async (savedBefore: number): Promise<void> => {
      await db.deleteFrom('workout_continuations').where('saved_at', '<', savedBefore).execute();
    },

    forgetPerson: async (trx: DatabaseTransaction, userId: number): Promise<void> => {
      await trx.deleteFrom('workout_continuations').where('user_id', '=', userId).execute();
    },
  };
}
