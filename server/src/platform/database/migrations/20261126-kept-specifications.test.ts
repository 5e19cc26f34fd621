import { sql } from 'kysely';
import { expect, onTestFinished, test } from 'vitest';
import { createTestDatabase, describeOnBothDatabases } from '../../../../test/test-database.ts';
import { openDatabase } from '../database.ts';
import { createMigrator } from '../migrate.ts';

describeOnBothDatabases('specifications that stay when their exercise goes', (dialect) => {
  test('are those that there were, each as it was, and new ones get ids that were never used', async () => {
    const test = await createTestDatabase(dialect);
    onTestFinished(test.drop);
    const { db, close } = openDatabase(test.location, () => undefined);
    onTestFinished(close);
    const migrator = createMigrator(db, dialect);
    const stored = async () =>
      (await sql`select * from exercise_specifications order by id`.execute(db)).rows.map((row) => ({
        ...(row as object),
      }));
    const add = (number: number, live: number) =>
      sql`insert into exercise_specifications (exercise_id, number, origin, specification, note, created_at, is_live)
        values (1, ${number}, 'edited', '{}', 'a note', 5, ${live})`.execute(db);

    expect((await migrator.migrateTo('20261126-1-holds')).error).toBeUndefined();
    await sql`insert into exercise_groups (name, position) values ('Legs', 0)`.execute(db);
    await sql`insert into exercises (group_id, slug, name, instructions, targeted_muscles, aliases, position, created_at,
        updated_at)
      values (1, 'squat', 'Squat', '', '', '[]', 0, 0, 0)`.execute(db);
    await add(1, 0);
    await add(2, 1);
    const before = await stored();
    expect(before).toHaveLength(2);

    expect((await migrator.migrateToLatest()).error).toBeUndefined();
    expect(await stored()).toEqual(before);
    await add(3, 0);
    await expect(add(3, 0)).rejects.toThrow();
    await expect(add(4, 1)).rejects.toThrow();
    await sql`delete from exercises`.execute(db);
    expect(await stored()).toHaveLength(3);

    expect((await migrator.migrateTo('20261126-1-holds')).error).toBeUndefined();
    expect(await stored()).toEqual([]);
  });
});
