import { expect, onTestFinished, test } from 'vitest';
import { createTestDatabase, describeOnBothDatabases } from '../../../test/test-database.ts';
import { openDatabase } from './database.ts';
import { createMigrator } from './migrate.ts';

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
});
