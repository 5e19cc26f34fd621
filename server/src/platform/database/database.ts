import { Kysely, type Transaction } from 'kysely';
import type { DialectName } from './dialect-name.ts';
import { openPostgres } from './open-postgres.ts';
import { openSqlite } from './open-sqlite.ts';
import type { Schema } from './schema.ts';

/** The query builder over either database; stores take this, or a transaction of it. */
export type Database = Kysely<Schema>;
export type DatabaseTransaction = Transaction<Schema>;

export type DatabaseLocation =
  | { readonly dialect: 'sqlite'; readonly file: string }
  | {
      readonly dialect: 'postgres';
      readonly url: string;
      readonly poolSize: number;
      readonly statementTimeoutMs: number;
    };

export interface OpenDatabase {
  readonly db: Database;
  readonly dialect: DialectName;
  readonly close: () => Promise<void>;
}

export function openDatabase(location: DatabaseLocation, onIdleError: (error: Error) => void): OpenDatabase {
  const dialect =
    location.dialect === 'sqlite' ? openSqlite(location.file) : openPostgres({ ...location, onIdleError });
  const db = new Kysely<Schema>({ dialect });
  return { db, dialect: location.dialect, close: () => db.destroy() };
}
