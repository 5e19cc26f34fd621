import { batchesOf } from '../../platform/database/batches-of.ts';
import type { DatabaseTransaction } from '../../platform/database/database.ts';
import { holdRows } from '../../platform/database/hold-rows.ts';
import type { RecordedWorkout } from './recorded-workout.ts';

/** What is left of somebody whose account is gone is left out, and what another session goes on with by now: that one saves it. */
export async function workoutsToSave(
  trx: DatabaseTransaction,
  workouts: readonly RecordedWorkout[],
): Promise<readonly RecordedWorkout[]> {
  const users = await existingUsers(trx, workouts);
  return stillTheirs(
    trx,
    workouts.filter(({ userId }) => users.has(userId)),
  );
}

async function existingUsers(
  trx: DatabaseTransaction,
  workouts: readonly RecordedWorkout[],
): Promise<ReadonlySet<number>> {
  const ids = [...new Set(workouts.map(({ userId }) => userId))];
  if (ids.length === 0) return new Set();
  const rows = await trx.selectFrom('users').select('id').where('id', 'in', ids).execute();
  return new Set(rows.map(({ id }) => id));
}

async function stillTheirs(
  trx: DatabaseTransaction,
  workouts: readonly RecordedWorkout[],
): Promise<readonly RecordedWorkout[]> {
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
