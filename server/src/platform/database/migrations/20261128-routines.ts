import type { Kysely } from 'kysely';

/** What people mean to train. */
export const routines20261128 = () => ({
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema
      .createTable('routines')
      .addColumn('id', 'text', (c) => c.primaryKey())
      .addColumn('user_id', 'integer', (c) => c.notNull().references('users.id').onDelete('cascade'))
      .addColumn('position', 'integer', (c) => c.notNull())
      .addColumn('name', 'text', (c) => c.notNull())
      .addColumn('goal', 'text', (c) => c.notNull())
      .addColumn('level', 'text', (c) => c.notNull())
      .addColumn('days', 'text', (c) => c.notNull())
      .addColumn('created_at', 'bigint', (c) => c.notNull())
      .addColumn('updated_at', 'bigint', (c) => c.notNull())
      .execute();
    await db.schema.createIndex('routines_user').on('routines').columns(['user_id', 'position']).execute();
    await db.schema
      .createTable('routine_steps')
      .addColumn('routine_id', 'text', (c) => c.notNull().references('routines.id').onDelete('cascade'))
      .addColumn('position', 'integer', (c) => c.notNull())
      .addColumn('exercise_id', 'integer', (c) => c.notNull().references('exercises.id').onDelete('cascade'))
      .addColumn('sets', 'integer', (c) => c.notNull())
      .addColumn('repetitions', 'integer')
      .addColumn('seconds', 'integer')
      .addColumn('rest_seconds', 'integer')
      .addColumn('weight_kg', 'double precision')
      .addPrimaryKeyConstraint('routine_steps_pk', ['routine_id', 'position'])
      .execute();
    // A deleted exercise takes its steps with it.
    await db.schema.createIndex('routine_steps_exercise').on('routine_steps').column('exercise_id').execute();
  },

  async down(db: Kysely<unknown>): Promise<void> {
    await db.schema.dropTable('routine_steps').execute();
    await db.schema.dropTable('routines').execute();
  },
});
