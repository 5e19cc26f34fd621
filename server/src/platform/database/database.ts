import { Kysely, type Transaction } from 'kysely';
import type { ChangeStamp } from './change-stamp.ts';
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
  /** Undefined on PostgreSQL, where asking costs as much as any query. */
  readonly changeStamp: ChangeStamp | undefined;
  readonly close: () => Promise<void>;
}

export function openDatabase(location: DatabaseLocation, onIdleError: (error: Error) => void): OpenDatabase {
  const { dialect, changeStamp } =
    location.dialect === 'sqlite'
      ? openSqlite(location.file)
      : { dialect: openPostgres({ ...location, onIdleError }), changeStamp: undefined };
  const db = new Kysely<Schema>({ dialect });
  return { db, dialect: location.dialect, changeStamp, close: () => db.destroy() };
}
