import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Database } from '../src/platform/database/database.ts';
import type { TestDatabase } from './test-database.ts';

/** Looks into a test's database, or changes what no endpoint changes. */
export async function inDatabase<T>(
  { beside }: TestDatabase,
  work: (db: Database) => Promise<T>,
): Promise<T> {
  try {
    return await beside(work);
  } finally {
    // What another process does is seen from the next turn of the event loop on; requests over a socket come in one.
    await nextTurn();
  }
}
