import { sql } from 'kysely';
import { expect, onTestFinished, test } from 'vitest';
import { createTestDatabase, describeOnBothDatabases } from '../../../test/test-database.ts';
import type { DialectName } from './dialect-name.ts';
import { openDatabase, type Database, type DatabaseTransaction } from './database.ts';
import { inTransaction } from './in-transaction.ts';
import { migrate } from './migrate.ts';

async function openNew(dialect: DialectName): Promise<Database> {
  const database = await createTestDatabase(dialect);
  onTestFinished(database.drop);
  const { db, close } = openDatabase(database.location, () => undefined);
  onTestFinished(close);
  await migrate(db, dialect);
  return db;
}

const addMark = (trx: DatabaseTransaction, name: string) =>
  trx.insertInto('change_marks').values({ name, version: 0 }).execute();

const raiseMark = (trx: DatabaseTransaction, name: string) =>
  trx
    .updateTable('change_marks')
    .set((eb) => ({ version: eb('version', '+', 1) }))
    .where('name', '=', name)
    .execute();

async function readMarks(db: Database): Promise<Record<string, number>> {
  const rows = await db.selectFrom('change_marks').selectAll().execute();
  return Object.fromEntries(rows.map(({ name, version }) => [name, version]));
}

function failure(code: string): Error {
  return Object.assign(new Error('as the driver throws it'), { code });
}

test('of two transactions that wait for each other on PostgreSQL both succeed', async () => {
  const db = await openNew('postgres');
  await inTransaction(db, async (trx) => {
    await addMark(trx, 'one');
    await addMark(trx, 'other');
  });
  const { promise: oneIsDone, resolve: oneDone } = Promise.withResolvers<undefined>();
  const { promise: bothHold, resolve: holdBoth } = Promise.withResolvers<undefined>();
  let holding = 0;
  let runs = 0;
  const raise = async (first: string, second: string) => {
    const raised = await inTransaction(db, async (trx) => {
      runs += 1;
      // Begun anew at once it could come between again, and both would wait for each other once more.
      if (runs > 2) await oneIsDone;
      await raiseMark(trx, first);
      holding += 1;
      if (holding === 2) holdBoth(undefined);
      await bothHold;
      await raiseMark(trx, second);
      return first;
    });
    oneDone(undefined);
    return raised;
  };
  expect(await Promise.all([raise('one', 'other'), raise('other', 'one')])).toEqual(['one', 'other']);
  expect(runs).toBe(3);
  expect(await readMarks(db)).toMatchObject({ one: 2, other: 2 });
});

test.each([
  ['in the middle of a statement', (pid: number) => sql`select pg_terminate_backend(${pid}), pg_sleep(5)`],
  ['between two statements', undefined],
])('whose connection PostgreSQL ends %s is done anew by another one, once', async (_when, ending) => {
  const db = await openNew('postgres');
  let runs = 0;
  await inTransaction(db, async (trx) => {
    runs += 1;
    await addMark(trx, 'once');
    if (runs > 1) return;
    const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(trx);
    const [{ pid } = { pid: 0 }] = rows;
    if (ending) await ending(pid).execute(trx);
    else {
      await sql`select pg_terminate_backend(${pid})`.execute(db);
      await expect
        .poll(() => sql`select 1 from pg_stat_activity where pid = ${pid}`.execute(db))
        .toMatchObject({ rows: [] });
    }
    await addMark(trx, 'never');
  });
  expect(runs).toBe(2);
  expect(await readMarks(db)).toMatchObject({ once: 0 });
  expect(await readMarks(db)).not.toHaveProperty('never');
});

describeOnBothDatabases('a transaction', (dialect) => {
  test.each(['40001', '40P01'])('that lost by %s to another is done anew, as a whole', async (code) => {
    const db = await openNew(dialect);
    let runs = 0;
    await inTransaction(db, async (trx) => {
      runs += 1;
      await inTransaction(trx, async (same) => {
        await addMark(same, 'once');
        if (runs < 3) throw failure(code);
      });
    });
    expect(runs).toBe(3);
    expect(await readMarks(db)).toMatchObject({ once: 0 });
  });

  test.each([
    ['40P01', 5],
    ['23505', 1],
  ])('that fails each time by %s is tried %i times', async (code, tries) => {
    const db = await openNew(dialect);
    let runs = 0;
    const work = inTransaction(db, async (trx) => {
      runs += 1;
      await addMark(trx, 'never');
      throw failure(code);
    });
    await expect(work).rejects.toMatchObject({ code });
    expect(runs).toBe(tries);
    expect(await readMarks(db)).not.toHaveProperty('never');
  });
});
