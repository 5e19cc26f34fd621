import type { Kysely } from 'kysely';

/** One-time codes of staff, and what they sign in with when the phone is gone. */
export const staffCodes20261128 = () => ({
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema
      .createTable('staff_codes')
      .addColumn('user_id', 'integer', (c) => c.primaryKey().references('users.id').onDelete('cascade'))
      .addColumn('secret', 'text', (c) => c.notNull())
      .addColumn('confirmed_at', 'bigint')
      .addColumn('last_used_step', 'bigint', (c) => c.notNull())
      .execute();
    await db.schema
      .createTable('recovery_codes')
      .addColumn('hash', 'text', (c) => c.primaryKey())
      .addColumn('user_id', 'integer', (c) => c.notNull().references('users.id').onDelete('cascade'))
      .addColumn('used_at', 'bigint')
      .execute();
    await db.schema.createIndex('recovery_codes_user').on('recovery_codes').column('user_id').execute();
  },

  async down(db: Kysely<unknown>): Promise<void> {
    await db.schema.dropTable('recovery_codes').execute();
    await db.schema.dropTable('staff_codes').execute();
  },
});
