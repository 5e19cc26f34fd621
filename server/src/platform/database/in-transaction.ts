import type { Database, DatabaseTransaction } from './database.ts';

/** Enough for several that collide: of those that wait for each other the database ends one, and the rest go on. */
const attempts = 5;
/** PostgreSQL, appendix A: `serialization_failure` and `deadlock_detected`; nothing of the transaction was done. */
const lostToAnother = new Set<unknown>(['40001', '40P01']);

function isTransaction(db: Database): db is DatabaseTransaction {
  return db.isTransaction;
}

function isLostToAnother(error: unknown): boolean {
  return error instanceof Error && lostToAnother.has((error as Error & { readonly code?: unknown }).code);
}

/** What belongs to a change and happens in its transaction: its audit entry. */
export type Alongside = (trx: DatabaseTransaction) => Promise<void>;

/**
 * Runs `work` in the transaction that is under way, or in one of its own: then once more where another transaction was in its
 * way. It must change nothing but the database.
 */
export async function inTransaction<T>(
  db: Database,
  work: (trx: DatabaseTransaction) => Promise<T>,
): Promise<T> {
  if (isTransaction(db)) return work(db);
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await db.transaction().execute(work);
    } catch (error) {
      if (attempt === attempts || !isLostToAnother(error)) throw error;
    }
  }
}
