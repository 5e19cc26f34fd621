import type { Kysely } from 'kysely';

/** Ids of workouts that people deleted: a device that sends one once more, not having heard that it arrived, does not bring it back. */
export const deletedWorkouts20261128 = () => ({
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema
      .createTable('deleted_workouts')
      .addColumn('id', 'text', (c) => c.primaryKey())
      .addColumn('deleted_at', 'bigint', (c) => c.notNull())
      .execute();
    await db.schema
      .createIndex('deleted_workouts_deleted_at')
      .on('deleted_workouts')
      .columns(['deleted_at'])
      .execute();
  },

  async down(db: Kysely<unknown>): Promise<void> {
    await db.schema.dropTable('deleted_workouts').execute();
  },
});
