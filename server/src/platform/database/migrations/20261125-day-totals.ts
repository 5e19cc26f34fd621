import type { Kysely } from 'kysely';

/** What was trained on days that are over, so that an overview of months reads days and not sets. */
export const dayTotals20261125 = () => ({
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema
      .createTable('day_totals')
      .addColumn('day', 'integer', (c) => c.primaryKey())
      .addColumn('active_people', 'integer', (c) => c.notNull())
      .addColumn('workouts', 'integer', (c) => c.notNull())
      .addColumn('sets', 'integer', (c) => c.notNull())
      .addColumn('reps', 'integer', (c) => c.notNull())
      .addColumn('good_reps', 'integer', (c) => c.notNull())
      .addColumn('sessions', 'integer', (c) => c.notNull())
      .addColumn('new_people', 'integer', (c) => c.notNull())
      .execute();
    await db.schema
      .createTable('day_exercises')
      .addColumn('day', 'integer', (c) => c.notNull())
      .addColumn('exercise_key', 'text', (c) => c.notNull())
      .addColumn('exercise_name', 'text', (c) => c.notNull())
      .addColumn('sets', 'integer', (c) => c.notNull())
      .addColumn('reps', 'integer', (c) => c.notNull())
      .addPrimaryKeyConstraint('day_exercises_pk', ['day', 'exercise_key'])
      .execute();
  },

  async down(db: Kysely<unknown>): Promise<void> {
    await db.schema.dropTable('day_exercises').execute();
    await db.schema.dropTable('day_totals').execute();
  },
});
