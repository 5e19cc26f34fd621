import { Kysely, type Dialect, type LogEvent, type Transaction } from 'kysely';
import type { ChangeStamp } from './change-stamp.ts';
import type { DialectName } from './dialect-name.ts';
import { openPostgres, type PostgresConnections } from './open-postgres.ts';
import { openSqlite } from './open-sqlite.ts';
import type { Schema } from './schema.ts';
import { countStatements, type StatementCounts } from './statement-counts.ts';
import { traceStatements } from './trace-statements.ts';
import { noTracer, type Tracer } from '../tracing/tracer.ts';

/** The query builder over either database; stores take this, or a transaction of it. */
export type Database = Kysely<Schema>;
export type DatabaseTransaction = Transaction<Schema>;

export interface PostgresLocation {
  readonly dialect: 'postgres';
  readonly url: string;
  /** PostgreSQL itself, where `url` leads to a pooler: for notifications and migrations. */
  readonly directUrl?: string | undefined;
  readonly poolSize: number;
  readonly statementTimeoutMs: number;
}

export type DatabaseLocation = { readonly dialect: 'sqlite'; readonly file: string } | PostgresLocation;

export interface OpenDatabase {
  readonly db: Database;
  readonly dialect: DialectName;
  /** Undefined on PostgreSQL, where asking costs as much as any query. */
  readonly changeStamp: ChangeStamp | undefined;
  /** Whether somebody else has written, by a number that grows; undefined on PostgreSQL, where they say so. */
  readonly commitsOfOthers: (() => number) | undefined;
  readonly statements: () => StatementCounts;
  /** Undefined on SQLite, which has one. */
  readonly connections: (() => PostgresConnections) | undefined;
  readonly close: () => Promise<void>;
}

/** @param tracer is told of each statement that is a part of something it follows */
export function openDatabase(
  location: DatabaseLocation,
  onIdleError: (error: Error) => void,
  tracer: Tracer = noTracer,
): OpenDatabase {
  const opened: Pick<OpenDatabase, 'changeStamp' | 'commitsOfOthers' | 'connections'> & {
    readonly dialect: Dialect;
  } =
    location.dialect === 'sqlite'
      ? { ...openSqlite(location.file), connections: undefined }
      : {
          ...openPostgres({ ...location, isPooled: location.directUrl !== undefined, onIdleError }),
          changeStamp: undefined,
          commitsOfOthers: undefined,
        };
  const statements = countStatements();
  const trace = tracer.isOn ? traceStatements(tracer, location.dialect) : undefined;
  const log = trace
    ? (event: LogEvent): void => {
        statements.add(event);
        trace(event);
      }
    : statements.add;
  const db = new Kysely<Schema>({ dialect: opened.dialect, log });
  return {
    ...opened,
    db,
    dialect: location.dialect,
    statements: statements.read,
    close: () => db.destroy(),
  };
}
