import { statSync } from 'node:fs';
import { Migrator } from 'kysely/migration';
import { expect, onTestFinished, test } from 'vitest';
import { createTestDatabase } from '../../../test/test-database.ts';
import { openDatabase } from './database.ts';

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
