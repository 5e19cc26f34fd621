import { sql } from 'kysely';
import type { DatabaseTransaction } from '../database.ts';
import type { DialectName } from '../dialect-name.ts';
import { anyTablesIn, type Row } from './any-tables.ts';

/** Rows hold pictures and recordings, too: so many are a few megabytes. */
const rowsAtOnce = 100;

async function* fetchRows(trx: DatabaseTransaction, table: string): AsyncGenerator<readonly Row[]> {
  await sql`declare rows no scroll cursor for select * from ${sql.table(table)}`.execute(trx);
  for (;;) {
    const { rows } = await sql<Row>`fetch ${sql.lit(rowsAtOnce)} from rows`.execute(trx);
    if (rows.length === 0) break;
    yield rows;
  }
  await sql`close rows`.execute(trx);
}

async function* streamRows(trx: DatabaseTransaction, table: string): AsyncGenerator<readonly Row[]> {
  let rows: Row[] = [];
  for await (const row of anyTablesIn(trx).selectFrom(table).selectAll().stream()) {
    rows.push(row);
    if (rows.length < rowsAtOnce) continue;
    yield rows;
    rows = [];
  }
  if (rows.length > 0) yield rows;
}

/** All rows of a table, some at a time, as they are in this transaction. */
export function readRows(
  trx: DatabaseTransaction,
  dialect: DialectName,
  table: string,
): AsyncGenerator<readonly Row[]> {
  return dialect === 'postgres' ? fetchRows(trx, table) : streamRows(trx, table);
}
