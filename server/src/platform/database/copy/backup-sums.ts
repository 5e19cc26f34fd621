// What a backup says of itself: SQLite notices where its pages are damaged, but not where what stands in them is.
import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { DatabaseTransaction, OpenDatabase } from '../database.ts';
import { inTransaction } from '../in-transaction.ts';
import { backupSums, type Row } from './any-tables.ts';
import { readRows } from './read-rows.ts';
import { tablesInOrder } from './tables-in-order.ts';

interface TableSum {
  readonly name: string;
  readonly rows: number;
  readonly sha256: string;
}

function written(row: Row): string {
  return JSON.stringify(Object.entries(row), (_key, value: unknown) =>
    value instanceof Uint8Array ? Buffer.from(value).toString('base64') : value,
  );
}

async function sumOf(trx: DatabaseTransaction, name: string): Promise<TableSum> {
  const hash = createHash('sha256');
  let rows = 0;
  for await (const some of readRows(trx, 'sqlite', name)) {
    rows += some.length;
    for (const row of some) hash.update(`${written(row)}\n`);
  }
  return { name, rows, sha256: hash.digest('hex') };
}

async function sumsOf(trx: DatabaseTransaction): Promise<readonly TableSum[]> {
  const sums: TableSum[] = [];
  for (const name of await tablesInOrder(trx, 'sqlite')) sums.push(await sumOf(trx, name));
  return sums;
}

/** Of a backup that was put in the place of a database: it holds something else from now on. */
export async function forgetSums({ db, dialect }: Pick<OpenDatabase, 'db' | 'dialect'>): Promise<void> {
  if (dialect === 'sqlite') await sql`drop table if exists ${sql.table(backupSums)}`.execute(db);
}

/** Of what the file holds now. */
export async function writeSums(opened: OpenDatabase): Promise<void> {
  await forgetSums(opened);
  await inTransaction(opened.db, async (trx) => {
    await sql`create table ${sql.table(backupSums)} (name text, "rows" integer, sha256 text)`.execute(trx);
    for (const { name, rows, sha256 } of await sumsOf(trx)) {
      await sql`insert into ${sql.table(backupSums)} values (${name}, ${rows}, ${sha256})`.execute(trx);
    }
  });
}

/** Whether the file holds what was written; one that was copied by hand says nothing of itself. */
export async function sumsAreRight({ db }: OpenDatabase): Promise<boolean> {
  return inTransaction(db, async (trx) => {
    const there = await sql`select 1 from sqlite_master where name = ${backupSums}`.execute(trx);
    if (there.rows.length === 0) return true;
    const { rows: told } = await sql<TableSum>`select * from ${sql.table(backupSums)}`.execute(trx);
    const found = await sumsOf(trx);
    return (
      told.length === found.length &&
      found.every((sum) => told.some((one) => one.name === sum.name && one.sha256 === sum.sha256))
    );
  });
}
