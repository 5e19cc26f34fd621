// Which server processes on this database are alive, so that what a dead one left open can be ended.
import { sql } from 'kysely';
import type { Database } from './database.ts';
import type { DialectName } from './dialect-name.ts';

export interface ProcessPresence {
  /** This process. */
  readonly id: string;
  /** Those of the given processes that are alive. */
  readonly alive: (ids: readonly string[]) => Promise<ReadonlySet<string>>;
  readonly close: () => Promise<void>;
}

/** A SQLite file has one server: every other id is that of an earlier run. */
function onSqlite(id: string): ProcessPresence {
  return { id, alive: () => Promise.resolve(new Set([id])), close: () => Promise.resolve() };
}

const lockOf = (id: string) => sql`hashtextextended(${id}, 0)`;

/**
 * On PostgreSQL each process holds an advisory lock on a connection of its own for as long as it lives; the server
 * lets go of it the moment the connection breaks (PostgreSQL 13.3.5, session-level advisory locks).
 */
async function onPostgres(db: Database, id: string): Promise<ProcessPresence> {
  let release = (): void => undefined;
  const released = new Promise<void>((resolve) => (release = resolve));
  let held: Promise<void> | undefined;
  await new Promise<void>((resolve, reject) => {
    held = db
      .connection()
      .execute(async (connection) => {
        await sql`select pg_advisory_lock(${lockOf(id)})`.execute(connection);
        resolve();
        await released;
        await sql`select pg_advisory_unlock(${lockOf(id)})`.execute(connection);
      })
      .catch(reject);
  });

  async function isAlive(other: string): Promise<boolean> {
    if (other === id) return true;
    // Taken and let go within one transaction: whoever gets it knows that nobody holds it.
    const { rows } = await sql<{
      free: boolean;
    }>`select pg_try_advisory_xact_lock(${lockOf(other)}) as free`.execute(db);
    return rows[0]?.free !== true;
  }

  return {
    id,
    alive: async (ids) => {
      const alive = new Set<string>();
      for (const other of new Set(ids)) if (await isAlive(other)) alive.add(other);
      return alive;
    },
    close: async () => {
      release();
      await held;
    },
  };
}

export function announceProcess(db: Database, dialect: DialectName, id: string): Promise<ProcessPresence> {
  return dialect === 'sqlite' ? Promise.resolve(onSqlite(id)) : onPostgres(db, id);
}
