import { statSync } from 'node:fs';
import { sql } from 'kysely';
import { Migrator } from 'kysely/migration';
import { expect, onTestFinished, test } from 'vitest';
import { createTestDatabase } from '../../../test/test-database.ts';
import { databaseTrouble } from './database-trouble.ts';
import { openDatabase } from './database.ts';
import { inTransaction } from './in-transaction.ts';
import { migrate } from './migrate.ts';

async function openNew() {
  const database = await createTestDatabase('sqlite');
  onTestFinished(database.drop);
  const opened = openDatabase(database.location, () => undefined);
  onTestFinished(opened.close);
  return { ...opened, location: database.location };
}

test('a migration that breaks off half way leaves nothing behind', async () => {
  const { db } = await openNew();
  const migrator = new Migrator({
    db,
    provider: {
      getMigrations: () =>
        Promise.resolve({
          broken: {
            up: async (trx) => {
              await trx.schema.createTable('half').addColumn('id', 'integer').execute();
              throw new Error('the power went out');
            },
          },
        }),
    },
  });
  expect((await migrator.migrateToLatest()).error).toBeDefined();
  expect(await db.introspection.getTables()).toEqual([]);
});

test('the file, which holds the signing key, is for its owner alone', async () => {
  const { location } = await openNew();
  if (location.dialect !== 'sqlite') throw new Error('not SQLite');
  expect(statSync(location.file).mode & 0o777).toBe(0o600);
});

test('a full disk is told as what it is, nothing is left half done, and all goes on when there is room', async () => {
  const { db } = await openNew();
  await migrate(db, 'sqlite');
  const write = (id: string) =>
    inTransaction(db, (trx) =>
      trx
        .insertInto('signing_keys')
        .values({ kid: id, secret: 'x'.repeat(200_000), created_at: 1 })
        .execute(),
    );
  const kept = await db.selectFrom('signing_keys').select('kid').execute();
  const { rows } = await sql<{ page_count: number }>`pragma page_count`.execute(db);
  await sql.raw(`pragma max_page_count = ${rows[0]?.page_count ?? 0}`).execute(db);
  const error: unknown = await write('first').then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(databaseTrouble(error)).toBe('full');
  expect(await db.selectFrom('signing_keys').select('kid').execute()).toEqual(kept);
  await sql`pragma max_page_count = 100000`.execute(db);
  await write('second');
  expect(await db.selectFrom('signing_keys').select('kid').execute()).toEqual([...kept, { kid: 'second' }]);
});
