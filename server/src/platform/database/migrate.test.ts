import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { expect, inject, onTestFinished, test } from 'vitest';
import { postgresLocation } from '../../../test/postgres-location.ts';
import { runOnPostgres } from '../../../test/run-on-postgres.ts';
import { createTestDatabase, describeOnBothDatabases } from '../../../test/test-database.ts';
import { openDatabase } from './database.ts';
import { createMigrator, migrate } from './migrate.ts';

describeOnBothDatabases('the migrations', (dialect) => {
  test('go up, down to nothing, and up again to the same tables', async () => {
    const test = await createTestDatabase(dialect);
    onTestFinished(test.drop);
    const { db, close } = openDatabase(test.location, () => undefined);
    onTestFinished(close);
    const migrator = createMigrator(db, dialect);
    const tables = async () =>
      (await db.introspection.getTables()).map(({ name, columns }) => [name, columns.map((c) => c.name)]);

    expect((await migrator.migrateToLatest()).error).toBeUndefined();
    const first = await tables();
    expect(first.length).toBeGreaterThanOrEqual(10);

    for (let left = (await migrator.getMigrations()).length; left > 0; left -= 1) {
      expect((await migrator.migrateDown()).error).toBeUndefined();
    }
    expect(await tables()).toEqual([]);

    expect((await migrator.migrateToLatest()).error).toBeUndefined();
    expect(await tables()).toEqual(first);
  });

  async function open(seeded: boolean) {
    const test = await createTestDatabase(dialect, { seeded });
    onTestFinished(test.drop);
    const { db, close } = openDatabase(test.location, () => undefined);
    onTestFinished(close);
    return db;
  }

  test("somebody else's database is refused in one sentence and left as it is", async () => {
    const db = await open(false);
    await sql`CREATE TABLE users (a INTEGER)`.execute(db);
    const told =
      /^The database holds tables that are not Spotter's \(users\)\. Give it an empty one: another D\w+\.$/;
    await expect(migrate(db, dialect)).rejects.toThrow(told);
    const tables = await db.introspection.getTables({ withInternalKyselyTables: true });
    expect(tables.map(({ name }) => name)).toEqual(['users']);
  });

  test('a database that has the newest schema is asked for two things, and no lock is waited for', async () => {
    const asked: string[] = [];
    const db = (await open(true)).withPlugin({
      transformQuery: ({ node, queryId }) => {
        asked.push(queryId.queryId);
        return node;
      },
      transformResult: ({ result }) => Promise.resolve(result),
    });
    await migrate(db, dialect);
    expect(asked).toHaveLength(2);
  });

  test('the database of a newer release is refused in one sentence', async () => {
    const db = await open(true);
    await sql`INSERT INTO kysely_migration VALUES ('29990101-1-teleport', '2999-01-01')`.execute(db);
    await expect(migrate(db, dialect)).rejects.toThrow(
      /^The database was made by another release of Spotter, probably a newer one \(29990101-1-teleport /,
    );
  });
});

test('a database that cannot hold every script is refused in one sentence, and left as it is', async () => {
  const name = `latin_${randomUUID().replaceAll('-', '')}`;
  const server = inject('postgresUrl');
  await runOnPostgres(server, `create database ${name} encoding 'LATIN1' template template0`);
  onTestFinished(() => runOnPostgres(server, `drop database ${name} with (force)`));
  const { db, close } = openDatabase(postgresLocation(server, name), () => undefined);
  onTestFinished(close);
  await expect(migrate(db, 'postgres')).rejects.toThrow(
    /^The database is encoded as LATIN1, .+ Make it anew: .+\.$/,
  );
  expect(await db.introspection.getTables({ withInternalKyselyTables: true })).toEqual([]);
});
