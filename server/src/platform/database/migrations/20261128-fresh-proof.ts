import { sql, type Kysely } from 'kysely';

/** When somebody who is signed in last proved their password; of those who are, as they signed in. */
export const freshProof20261128 = () => ({
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema
      .alterTable('staff_sessions')
      .addColumn('proved_at', 'bigint', (c) => c.notNull().defaultTo(0))
      .execute();
    await sql`update staff_sessions set proved_at = created_at`.execute(db);
  },

  async down(db: Kysely<unknown>): Promise<void> {
    await db.schema.alterTable('staff_sessions').dropColumn('proved_at').execute();
  },
});
