import { sql } from 'kysely';
import { expect, onTestFinished, test } from 'vitest';
import { createTestDatabase } from '../../../test/test-database.ts';
import { openDatabase } from './database.ts';
import { inTransaction } from './in-transaction.ts';

async function openWith(poolSize: number) {
  const { location, drop } = await createTestDatabase('postgres', { seeded: true });
  onTestFinished(drop);
  if (location.dialect !== 'postgres') throw new Error('a PostgreSQL');
  const opened = openDatabase({ ...location, poolSize }, () => undefined);
  onTestFinished(opened.close);
  return opened;
}

test('only who has to wait until another one is done is said to wait for a connection', async () => {
  const { db, connections } = await openWith(2);
  const ask = () => sql`select 1`.execute(db);
  await Promise.all([ask(), ask()]);
  const asked = [ask(), ask()];
  expect(connections?.()).toEqual({ open: 2, idle: 2, waiting: 0 });
  asked.push(ask());
  expect(connections?.().waiting).toBe(1);
  await Promise.all(asked);
});

test('a connection to what takes no writes any more is not used again', async () => {
  const { db } = await openWith(1);
  const write = () =>
    inTransaction(db, (trx) => trx.insertInto('change_marks').values({ name: 'mark', version: 0 }).execute());

  // As a primary that has become a replica.
  await sql`set default_transaction_read_only = on`.execute(db);
  await expect(write()).rejects.toMatchObject({ code: '25006' });
  await expect(write()).resolves.toBeDefined();
});
