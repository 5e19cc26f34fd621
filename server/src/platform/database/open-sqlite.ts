// SQLite in one file: WAL, full synchronisation, foreign keys, and every transaction immediate.
import { chmodSync, closeSync, mkdirSync, openSync } from 'node:fs';
import { dirname } from 'node:path';
import Sqlite from 'better-sqlite3';
import {
  CompiledQuery,
  SqliteAdapter,
  SqliteDialect,
  SqliteDriver,
  type DatabaseConnection,
  type Dialect,
  type SqliteDatabase,
} from 'kysely';
import type { ChangeStamp } from './change-stamp.ts';

/** How long a statement waits for another process that writes (npm run admin beside a running server). */
const busyTimeoutMs = 5_000;
const busyPauseMs = 20;
/** More different statements than the program has; only a safeguard. */
const cachedStatements = 500;

type OpenFile = SqliteDatabase & { readonly inTransaction: boolean };

/** Takes the write lock at once: a deferred transaction that upgrades from reading fails with SQLITE_BUSY. */
class ImmediateSqliteDriver extends SqliteDriver {
  readonly #database: OpenFile;

  constructor(database: OpenFile) {
    super({ database });
    this.#database = database;
  }

  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('begin immediate'));
  }

  /** Some errors, a full disk among them, have SQLite roll back by itself; to ask again would hide what went wrong. */
  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    if (this.#database.inTransaction) await super.rollbackTransaction(connection);
  }
}

/** SQLite can undo DDL: each migration happens whole or not at all, and processes that migrate at once take turns. */
class TransactionalDdlAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

class ImmediateSqliteDialect extends SqliteDialect {
  readonly #database: OpenFile;

  constructor(database: OpenFile) {
    super({ database });
    this.#database = database;
  }

  override createDriver(): SqliteDriver {
    return new ImmediateSqliteDriver(this.#database);
  }

  override createAdapter(): SqliteAdapter {
    return new TransactionalDdlAdapter();
  }
}

export interface OpenSqlite {
  readonly dialect: Dialect;
  readonly changeStamp: ChangeStamp;
  /** Grows whenever another connection has committed. */
  readonly commitsOfOthers: () => number;
}

/**
 * Grows whenever another connection has committed (sqlite.org/pragma.html#pragma_data_version). Asking SQLite takes
 * system calls, so it is asked once in a turn of the event loop: what is read in that turn had been sent before it.
 */
function countCommitsOfOthers(database: Sqlite.Database): () => number {
  const dataVersion = database.prepare<[], number>('pragma data_version').pluck();
  let seen = dataVersion.get();
  let commits = 0;
  let isAsked = false;

  return () => {
    if (isAsked) return commits;
    isAsked = true;
    setImmediate(() => {
      isAsked = false;
    });
    const version = dataVersion.get();
    if (version !== seen) commits += 1;
    seen = version;
    return commits;
  };
}

/**
 * Turns the write-ahead log on. That takes the whole file for a moment, and where two processes open a new one at once SQLite
 * answers the second at once instead of letting it wait, since both would wait for each other.
 */
function writeAhead(database: Sqlite.Database): void {
  const untilMs = performance.now() + busyTimeoutMs;
  const pause = new Int32Array(new SharedArrayBuffer(4));
  for (;;) {
    try {
      database.pragma('journal_mode = WAL');
      return;
    } catch (error) {
      const isBusy = error instanceof Sqlite.SqliteError && error.code.startsWith('SQLITE_BUSY');
      if (!isBusy || performance.now() > untilMs) throw error;
      Atomics.wait(pause, 0, 0, busyPauseMs);
    }
  }
}

/** @param path a file, made with mode 0600 where it is missing, its folder with 0700. */
export function openSqlite(path: string): OpenSqlite {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  // SQLite gives its -wal and -shm files the mode of the database, which holds the signing key.
  closeSync(openSync(path, 'a', 0o600));
  chmodSync(path, 0o600);

  const database = new Sqlite(path, { timeout: busyTimeoutMs });
  writeAhead(database);
  database.pragma('synchronous = FULL');
  database.pragma('foreign_keys = ON');
  // Its own `lower` knows ASCII only; PostgreSQL gets this one by a migration.
  database.function('lower_case', { deterministic: true }, (text: unknown) =>
    typeof text === 'string' ? text.toLowerCase() : text,
  );

  const statements = new Map<string, Sqlite.Statement>();
  const commitsOfOthers = countCommitsOfOthers(database);
  let writes = 0;
  const dialect = new ImmediateSqliteDialect({
    prepare: (sql) => {
      let statement = statements.get(sql);
      if (!statement) {
        statement = database.prepare(sql);
        if (statements.size >= cachedStatements) statements.clear();
        statements.set(sql, statement);
      }
      // Kysely runs what it prepares in the same breath.
      if (!statement.readonly) writes += 1;
      return statement;
    },
    get inTransaction() {
      return database.inTransaction;
    },
    close: () => {
      database.close();
    },
  });

  return { dialect, changeStamp: () => writes + commitsOfOthers(), commitsOfOthers };
}
