import type { Database, DatabaseTransaction } from './database.ts';

function isTransaction(db: Database): db is DatabaseTransaction {
  return db.isTransaction;
}

/** What belongs to a change and happens in its transaction: its audit entry. */
export type Alongside = (trx: DatabaseTransaction) => Promise<void>;

/** Runs `work` in a transaction of its own, or in the one that is under way. */
export function inTransaction<T>(db: Database, work: (trx: DatabaseTransaction) => Promise<T>): Promise<T> {
  return isTransaction(db) ? work(db) : db.transaction().execute(work);
}
