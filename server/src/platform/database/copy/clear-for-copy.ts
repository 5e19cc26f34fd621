// Whether a database may take in another one: nobody uses it, and it holds nobody's data, unless that is to go.
import { sql } from 'kysely';
import type { OpenDatabase } from '../database.ts';
import { databaseNowMs } from '../database-clock.ts';
import { CopyError } from './copy-error.ts';

/** A server shows itself every 5 s. */
const seenWithinMs = 10_000;

/** Whether a server works on it at this moment. */
export async function isServed({ db, dialect }: OpenDatabase): Promise<boolean> {
  if (dialect === 'postgres') {
    const seen = db
      .selectFrom('processes')
      .select('id')
      .where('seen_at', '>', sql<number>`${databaseNowMs} - ${seenWithinMs}::bigint`);
    return (await seen.executeTakeFirst()) !== undefined;
  }
  try {
    // Possible only while nobody else has the file open; whoever opens it next turns the log on again.
    await sql`pragma journal_mode = delete`.execute(db);
    return false;
  } catch (error) {
    if (error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_BUSY'))
      return true;
    throw error;
  }
}

/** @throws CopyError */
export async function clearForCopy(opened: OpenDatabase, mayReplace: boolean): Promise<void> {
  if (await isServed(opened)) {
    throw new CopyError('A server uses the database: stop it first. Nothing was changed.');
  }
  if (mayReplace) return;
  const somebody = await opened.db.selectFrom('users').select('id').limit(1).executeTakeFirst();
  const entry = await opened.db.selectFrom('audit_entries').select('id').limit(1).executeTakeFirst();
  if (somebody ?? entry) {
    throw new CopyError(
      'The database holds accounts. Say --replace to have them replaced, all of them. Nothing was changed.',
    );
  }
}
