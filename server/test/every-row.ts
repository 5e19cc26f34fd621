// A database as a whole, for tests that compare two: something in every column of every table, and everything there is.
import { tablesInOrder } from '../src/platform/database/copy/tables-in-order.ts';
import { sql } from 'kysely';
import { anyTables, passing } from '../src/platform/database/copy/any-tables.ts';
import type { Database } from '../src/platform/database/database.ts';
import { inDatabase } from './in-database.ts';
import type { TestDatabase } from './test-database.ts';

/** Beyond what a seeded database has given. */
const firstId = 9_001;
const lastId = 9_250;
/** What has to be escaped somewhere, and what is long in one encoding and short in another. */
const oddText = `it's "odd": \\ % \n\t; é 日本 💪 ${'long '.repeat(40)}`;

const tellsRowsApart = /(?:^|_)(?:id|hash|kid|word|client|name|key|day|zone|number|position|jti)$/;

/** References hold because every id of row n is n. */
function valueFor(column: string, dataType: string, n: number): unknown {
  const type = dataType.toLowerCase();
  if (type === 'blob' || type === 'bytea') return Buffer.from([0, n % 256, 255, 10, ...Buffer.from(oddText)]);
  if (type === 'double precision' || type === 'float8') return n + 0.125;
  if (type === 'bigint' || type === 'int8') return 1_795_916_000_000 + n;
  if (type === 'integer' || type === 'int4') return n;
  return tellsRowsApart.test(column) ? `row-${n}` : `${oddText} ${n}`;
}

async function fillTable(db: Database, table: string): Promise<void> {
  const described = (await db.introspection.getTables()).find(({ name }) => name === table);
  const rows = Array.from({ length: lastId - firstId + 1 }, (_, index) =>
    Object.fromEntries(
      (described?.columns ?? []).map(({ name, dataType, isNullable }) => [
        name,
        // Every third lacks what may be missing.
        isNullable && index % 3 === 2 && !tellsRowsApart.test(name)
          ? null
          : valueFor(name, dataType, firstId + index),
      ]),
    ),
  );
  for (let from = 0; from < rows.length; from += 50)
    await anyTables(db)
      .insertInto(table)
      .values(rows.slice(from, from + 50))
      .execute();
}

/** As where PostgreSQL has given these ids itself. */
async function countTo(db: Database): Promise<void> {
  await sql`select setval(pg_get_serial_sequence(quote_ident(table_name), column_name), ${lastId})
    from information_schema.columns where table_schema = current_schema() and is_identity = 'YES'`.execute(
    db,
  );
}

/** Rows in every table, of which the last account is gone again: its id must not be given to another one. */
export function fillEveryTable(database: TestDatabase): Promise<void> {
  return inDatabase(database, async (db) => {
    for (const table of await tablesInOrder(db, database.location.dialect)) await fillTable(db, table);
    await db.deleteFrom('users').where('id', '=', lastId).execute();
    if (database.location.dialect === 'postgres') await countTo(db);
  });
}

type EveryRow = Readonly<Record<string, readonly string[]>>;

function written(row: Record<string, unknown>): string {
  const cells = Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify(
    cells.map(([name, value]) => [
      name,
      value instanceof Uint8Array ? Buffer.from(value).toString('hex') : value,
    ]),
  );
}

export async function everyRowOf(db: Database): Promise<EveryRow> {
  const tables = (await db.introspection.getTables())
    .map(({ name }) => name)
    .filter((name) => !passing.some((one) => one === name));
  const rows = tables.map(async (table) => {
    const all = await anyTables(db).selectFrom(table).selectAll().execute();
    return [table, all.map(written).sort()] as const;
  });
  return Object.fromEntries(await Promise.all(rows));
}
