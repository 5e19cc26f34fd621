import { sql, type Kysely } from 'kysely';

/**
 * Sign-ins to the dashboard and links to a password hold with a version of their account's access. Those from before
 * cannot say which one they were made with: everybody signs in anew.
 */
export const accessVersion20261128 = () => ({
  async up(db: Kysely<unknown>): Promise<void> {
    await sql`delete from staff_sessions`.execute(db);
    await sql`delete from set_up_links`.execute(db);
    for (const table of ['users', 'staff_sessions', 'set_up_links']) {
      await db.schema
        .alterTable(table)
        .addColumn('access_version', 'integer', (c) => c.notNull().defaultTo(0))
        .execute();
    }
    await db.schema.alterTable('staff_sessions').dropColumn('password_mark').execute();
  },

  async down(db: Kysely<unknown>): Promise<void> {
    await sql`delete from staff_sessions`.execute(db);
    await db.schema
      .alterTable('staff_sessions')
      .addColumn('password_mark', 'text', (c) => c.notNull().defaultTo(''))
      .execute();
    for (const table of ['set_up_links', 'staff_sessions', 'users']) {
      await db.schema.alterTable(table).dropColumn('access_version').execute();
    }
  },
});
