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

interface Lock {
  readonly isHeld: () => Promise<boolean>;
  readonly release: () => Promise<void>;
}

const keyOf = (id: string) => sql`hashtextextended(${id}, 0)`;

/** A session-level advisory lock on a connection of its own. */
function takeLock(db: Database, id: string): Promise<Lock> {
  return new Promise((resolve, reject) => {
    let letGo = (): void => undefined;
    const released = new Promise<void>((done) => (letGo = done));
    const held = db.connection().execute(async (connection) => {
      await sql`select pg_advisory_lock(${keyOf(id)})`.execute(connection);
      resolve({
        isHeld: () =>
          sql`select 1`.execute(connection).then(
            () => true,
            () => false,
          ),
        release: async () => {
          letGo();
          await held.catch(() => undefined);
        },
      });
      await released;
      await sql`select pg_advisory_unlock(${keyOf(id)})`.execute(connection);
    });
    held.catch(reject);
  });
}

/**
 * On PostgreSQL each process holds an advisory lock for as long as it lives; the server lets go of it the moment the
 * connection breaks (PostgreSQL 13.3.5), so a killed process is known at once. A lock that was lost with a broken
 * connection is taken again when the others are asked about.
 */
async function onPostgres(db: Database, id: string): Promise<ProcessPresence> {
  let lock = await takeLock(db, id);

  async function keepLock(): Promise<void> {
    if (await lock.isHeld()) return;
    await lock.release();
    lock = await takeLock(db, id);
  }

  async function isAlive(other: string): Promise<boolean> {
    if (other === id) return true;
    // Taken and let go within one statement: whoever gets it knows that nobody holds it.
    const { rows } = await sql<{
      free: boolean;
    }>`select pg_try_advisory_xact_lock(${keyOf(other)}) as free`.execute(db);
    return rows[0]?.free !== true;
  }

  return {
    id,
    alive: async (ids) => {
      await keepLock();
      const alive = new Set<string>();
      for (const other of new Set(ids)) if (await isAlive(other)) alive.add(other);
      return alive;
    },
    close: () => lock.release(),
  };
}

export function announceProcess(db: Database, dialect: DialectName, id: string): Promise<ProcessPresence> {
  return dialect === 'sqlite' ? Promise.resolve(onSqlite(id)) : onPostgres(db, id);
}
