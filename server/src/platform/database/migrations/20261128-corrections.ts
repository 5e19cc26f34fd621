import type { Kysely } from 'kysely';

/** What people say of their sets, beside what was counted. */
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
  },

  async down(db: Kysely<unknown>): Promise<void> {
    for (const column of ['is_discarded', 'note', 'effort', 'weight_kg', 'corrected_reps']) {
      await db.schema.alterTable('workout_sets').dropColumn(column).execute();
    }
  },
});
