import { sql } from 'kysely';
import { expect, onTestFinished, test } from 'vitest';
import { createTestDatabase, describeOnBothDatabases } from '../../../../test/test-database.ts';
import { openDatabase } from '../database.ts';
import { createMigrator } from '../migrate.ts';

describeOnBothDatabases('how many repetitions were counted', (dialect) => {
  test('is known of sets that were stored before it stood beside them', async () => {
    const test = await createTestDatabase(dialect);
    onTestFinished(test.drop);
    const { db, close } = openDatabase(test.location, () => undefined);
    onTestFinished(close);
    const migrator = createMigrator(db, dialect);
    expect((await migrator.migrateTo('20261128-C-continuations')).error).toBeUndefined();
    await sql`insert into users (username, username_key, email, email_key, role, is_active, created_at, updated_at)
      values ('a', 'a', 'a', 'a', 'member', 1, 0, 0)`.execute(db);
    await sql`insert into workouts (id, session_id, user_id, started_at, updated_at, reps, good_reps)
      select 'w', 's', id, 0, 0, 9, 0 from users`.execute(db);
    for (const [position, details] of ['[]', '[{"number":1},{"number":2}]'].entries()) {
      await sql`insert into workout_sets (workout_id, position, exercise_key, exercise_name, started_at, reps, good_reps,
          partial_reps, rep_details, summary)
        values ('w', ${position}, 'squat', 'Squat', 0, 9, 0, 0, ${details}, 'null')`.execute(db);
    }
    expect((await migrator.migrateToLatest()).error).toBeUndefined();
    const { rows } = await sql`select counted_reps from workout_sets order by position`.execute(db);
    expect(rows).toMatchObject([{ counted_reps: 0 }, { counted_reps: 2 }]);
  });
});
