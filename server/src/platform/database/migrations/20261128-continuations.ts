import type { Kysely } from 'kysely';

/** How far sessions are, for the one that goes on when their socket or their process is gone. */
export const continuations20261128 = () => ({
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema
      .createTable('continuations')
      .addColumn('session_id', 'text', (c) => c.primaryKey().references('sessions.id').onDelete('cascade'))
      .addColumn('workout_id', 'text', (c) => c.references('workouts.id').onDelete('cascade'))
      .addColumn('kept_until', 'bigint', (c) => c.notNull())
      .addColumn('state', 'text', (c) => c.notNull())
      .execute();
    await db.schema
      .createIndex('continuations_workout')
      .on('continuations')
      .columns(['workout_id'])
      .execute();
    await db.schema
      .createIndex('continuations_kept_until')
      .on('continuations')
      .columns(['kept_until'])
      .execute();
  },

  async down(db: Kysely<unknown>): Promise<void> {
    await db.schema.dropTable('continuations').execute();
  },
});
