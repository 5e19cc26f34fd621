import { sql } from 'kysely';
import { expect, onTestFinished, test } from 'vitest';
import { createTestDatabase, describeOnBothDatabases } from '../../../../test/test-database.ts';
import { openDatabase } from '../database.ts';
import { createMigrator } from '../migrate.ts';

describeOnBothDatabases('people who were deleted before they were forgotten everywhere', (dialect) => {
  test('are struck out of settings and versions; who is there stays, and can be forgotten later', async () => {
    const test = await createTestDatabase(dialect);
    onTestFinished(test.drop);
    const { db, close } = openDatabase(test.location, () => undefined);
    onTestFinished(close);
    const migrator = createMigrator(db, dialect);
    expect((await migrator.migrateTo('20261126-2-kept-specifications')).error).toBeUndefined();
    await sql`insert into users (username, username_key, email, email_key, role, is_active, created_at, updated_at)
      values ('Ada', 'ada', 'a@b.example', 'a@b.example', 'owner', 1, 0, 0)`.execute(db);
    const setting = (name: string, by: string) =>
      sql`insert into settings (name, value, updated_at, updated_by) values (${name}, '1', 0, ${by})`.execute(
        db,
      );
    await setting('of-ada', 'Ada');
    await setting('of-gone', 'Gone Greta');
    const version = (number: number, actorId: number | null, name: string | null) =>
      sql`insert into exercise_versions (exercise_id, version, at, actor_id, actor_name, action, changed, snapshot)
        values (1, ${number}, 0, ${actorId}, ${name}, 'edit', '[]', '{}')`.execute(db);
    await version(1, null, null);
    await version(2, 1, 'Ada');
    await version(3, 77, 'Gone Greta');

    expect((await migrator.migrateToLatest()).error).toBeUndefined();
    expect(
      await db
        .selectFrom('settings')
        .select(['name', 'updated_by', 'updated_by_id'])
        .orderBy('name')
        .execute(),
    ).toEqual([
      { name: 'of-ada', updated_by: 'Ada', updated_by_id: 1 },
      { name: 'of-gone', updated_by: 'Unknown', updated_by_id: null },
    ]);
    const versions = await db
      .selectFrom('exercise_versions')
      .select('actor_name')
      .orderBy('version')
      .execute();
    expect(versions.map(({ actor_name }) => actor_name)).toEqual([null, 'Ada', 'Deleted person @77']);
  });
});
