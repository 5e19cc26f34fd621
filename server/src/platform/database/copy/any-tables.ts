// The database as tables with columns, whatever they mean: for who copies all of them.
import type { Kysely, Transaction } from 'kysely';
import type { Database, DatabaseTransaction } from '../database.ts';
import type { Schema } from '../schema.ts';

export type Row = Readonly<Record<string, unknown>>;
type AnyTables = Readonly<Record<string, Record<string, unknown>>>;

export const anyTables = (db: Database): Kysely<AnyTables> => db as unknown as Kysely<AnyTables>;
export const anyTablesIn = (trx: DatabaseTransaction): Transaction<AnyTables> =>
  trx as unknown as Transaction<AnyTables>;

/** What running processes tell each other: of no use once they have ended. */
export const passing: readonly (keyof Schema)[] = ['bus_messages', 'limit_windows', 'processes'];

/** The table in a backup by which it is checked; no database has one. */
export const backupSums = 'backup_sums';
