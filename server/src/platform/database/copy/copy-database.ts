// Copies every row from one database to another of the same schema, of either kind, all or nothing.
import { sql } from 'kysely';
import type { DatabaseTransaction, OpenDatabase } from '../database.ts';
import { inTransaction } from '../in-transaction.ts';
import { anyTablesIn, passing } from './any-tables.ts';
import { readCounted, writeCounted } from './counted-ids.ts';
import { readRows } from './read-rows.ts';
import { tablesInOrder } from './tables-in-order.ts';

type Side = Pick<OpenDatabase, 'db' | 'dialect'>;

/** By table. */
export type CopiedRows = ReadonlyMap<string, number>;

/** One moment of the source, however long it takes. */
function atOneMoment<T>({ db, dialect }: Side, work: (trx: DatabaseTransaction) => Promise<T>): Promise<T> {
  return inTransaction(db, async (trx) => {
    if (dialect === 'postgres') {
      await sql`set transaction isolation level repeatable read, read only`.execute(trx);
      await takeTime(trx);
    }
    return work(trx);
  });
}

/** The time-outs are for requests. */
async function takeTime(trx: DatabaseTransaction): Promise<void> {
  await sql`set local statement_timeout = 0`.execute(trx);
  await sql`set local idle_in_transaction_session_timeout = 0`.execute(trx);
}

async function empty(trx: DatabaseTransaction, tables: readonly string[]): Promise<void> {
  for (const table of [...passing, ...tables.toReversed()])
    await anyTablesIn(trx).deleteFrom(table).execute();
}

/** What is in the target before goes. Nobody else may use it meanwhile. */
export async function copyDatabase(from: Side, to: Side): Promise<CopiedRows> {
  const tables = await tablesInOrder(from.db, from.dialect);
  return atOneMoment(from, (source) =>
    inTransaction(to.db, async (target) => {
      if (to.dialect === 'postgres') await takeTime(target);
      await empty(target, tables);
      const copied = new Map<string, number>();
      for (const table of tables) {
        copied.set(table, 0);
        for await (const rows of readRows(source, from.dialect, table)) {
          await anyTablesIn(target)
            .insertInto(table)
            .values([...rows])
            .execute();
          copied.set(table, (copied.get(table) ?? 0) + rows.length);
        }
      }
      await writeCounted(target, to.dialect, await readCounted(source, from.dialect));
      return copied;
    }),
  );
}
