import type { Kysely } from 'kysely';

export const training20261122 = () => ({
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema
      .createTable('sessions')
      .addColumn('id', 'text', (c) => c.primaryKey())
      .addColumn('user_id', 'integer', (c) => c.notNull().references('users.id').onDelete('cascade'))
      .addColumn('login_id', 'text', (c) => c.notNull())
      .addColumn('process_id', 'text', (c) => c.notNull())
      .addColumn('status', 'text', (c) => c.notNull())
      .addColumn('created_at', 'bigint', (c) => c.notNull())
      .addColumn('claimed_at', 'bigint')
      .addColumn('ended_at', 'bigint')
      .addColumn('end_reason', 'text')
      .execute();
    await db.schema.createIndex('sessions_status').on('sessions').columns(['status', 'created_at']).execute();
    await db.schema.createIndex('sessions_user').on('sessions').columns(['user_id', 'status']).execute();

    await db.schema
      .createTable('workouts')
      .addColumn('id', 'text', (c) => c.primaryKey())
      .addColumn('session_id', 'text', (c) => c.notNull().unique())
      .addColumn('user_id', 'integer', (c) => c.notNull().references('users.id').onDelete('cascade'))
      .addColumn('started_at', 'bigint', (c) => c.notNull())
      .addColumn('ended_at', 'bigint')
      .addColumn('updated_at', 'bigint', (c) => c.notNull())
      .addColumn('reps', 'integer', (c) => c.notNull())
      .addColumn('good_reps', 'integer', (c) => c.notNull())
      .execute();
    await db.schema
      .createIndex('workouts_user')
      .on('workouts')
      .columns(['user_id', 'started_at', 'id'])
      .execute();

    await db.schema
      .createTable('workout_sets')
      .addColumn('workout_id', 'text', (c) => c.notNull().references('workouts.id').onDelete('cascade'))
      .addColumn('position', 'integer', (c) => c.notNull())
      .addColumn('exercise_id', 'integer')
      .addColumn('exercise_key', 'text', (c) => c.notNull())
      .addColumn('exercise_name', 'text', (c) => c.notNull())
      .addColumn('started_at', 'bigint', (c) => c.notNull())
      .addColumn('ended_at', 'bigint')
      .addColumn('reps', 'integer', (c) => c.notNull())
      .addColumn('good_reps', 'integer', (c) => c.notNull())
      .addColumn('partial_reps', 'integer', (c) => c.notNull())
      .addColumn('rep_details', 'text', (c) => c.notNull())
      .addColumn('summary', 'text', (c) => c.notNull())
      .addPrimaryKeyConstraint('workout_sets_pk', ['workout_id', 'position'])
      .execute();
  },

  async down(db: Kysely<unknown>): Promise<void> {
    for (const table of ['workout_sets', 'workouts', 'sessions']) {
      await db.schema.dropTable(table).execute();
    }
  },
});
