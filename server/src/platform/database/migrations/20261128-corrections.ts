import type { Kysely } from 'kysely';

/** What people say of their sets, beside what was counted; and what a session leaves to one that continues it. */
export const corrections20261128 = () => ({
  async up(db: Kysely<unknown>): Promise<void> {
    const alter = () => db.schema.alterTable('workout_sets');
    await alter().addColumn('corrected_reps', 'integer').execute();
    await alter().addColumn('weight_kg', 'double precision').execute();
    await alter().addColumn('effort', 'integer').execute();
    await alter().addColumn('note', 'text').execute();
    await alter()
      .addColumn('is_discarded', 'integer', (c) => c.notNull().defaultTo(0))
      .execute();
    await db.schema
      .createTable('workout_continuations')
      .addColumn('workout_id', 'text', (c) => c.primaryKey().references('workouts.id').onDelete('cascade'))
      .addColumn('session_id', 'text', (c) => c.notNull().unique())
      .addColumn('user_id', 'integer', (c) => c.notNull().references('users.id').onDelete('cascade'))
      .addColumn('saved_at', 'bigint', (c) => c.notNull())
      .addColumn('state', 'text', (c) => c.notNull())
      .execute();
  },

  async down(db: Kysely<unknown>): Promise<void> {
    await db.schema.dropTable('workout_continuations').execute();
    for (const column of ['is_discarded', 'note', 'effort', 'weight_kg', 'corrected_reps']) {
      await db.schema.alterTable('workout_sets').dropColumn(column).execute();
    }
  },
});
