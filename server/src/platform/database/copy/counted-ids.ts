// How far the databases have counted the ids that they give, so that none is given twice, not even that of a row which is gone.
import { sql } from 'kysely';
import type { DatabaseTransaction } from '../database.ts';
import type { DialectName } from '../dialect-name.ts';

interface Counted {
  readonly table: string;
  readonly last: number;
}

/** Null where none was given yet. */
type Read = Counted | { readonly table: string; readonly last: null };

export async function readCounted(
  trx: DatabaseTransaction,
  dialect: DialectName,
): Promise<readonly Counted[]> {
  const asked =
    dialect === 'sqlite'
      ? sql<Read>`select name as "table", seq as "last" from sqlite_sequence`
      : sql<Read>`select table_name as "table",
          pg_sequence_last_value(pg_get_serial_sequence(quote_ident(table_name), column_name)::regclass) as "last"
          from information_schema.columns where table_schema = current_schema() and is_identity = 'YES'`;
  const { rows } = await asked.execute(trx);
  return rows.flatMap(({ table, last }) => (last === null ? [] : [{ table, last }]));
}

async function goOnAfter(trx: DatabaseTransaction, dialect: DialectName, { table, last }: Counted) {
  if (dialect === 'postgres') {
    await sql`select setval(pg_get_serial_sequence(quote_ident(${table}), 'id'), ${last})`.execute(trx);
    return;
  }
  await sql`delete from sqlite_sequence where name = ${table}`.execute(trx);
  await sql`insert into sqlite_sequence (name, seq) values (${table}, ${last})`.execute(trx);
}

export async function writeCounted(
  trx: DatabaseTransaction,
  dialect: DialectName,
  counted: readonly Counted[],
): Promise<void> {
  for (const one of counted) await goOnAfter(trx, dialect, one);
}
