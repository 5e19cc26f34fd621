import type { Kysely } from 'kysely';

/** What processes tell each other. */
export const busMessages20261128 = () => ({
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema
      .createTable('bus_messages')
      .addColumn('id', 'text', (c) => c.primaryKey())
      .addColumn('at', 'bigint', (c) => c.notNull())
      .addColumn('origin', 'text', (c) => c.notNull())
      .addColumn('topic', 'text', (c) => c.notNull())
      .addColumn('body', 'text', (c) => c.notNull())
      .execute();
    await db.schema.createIndex('bus_messages_at').on('bus_messages').columns(['at']).execute();
  },

  async down(db: Kysely<unknown>): Promise<void> {
    await db.schema.dropTable('bus_messages').execute();
  },
});
