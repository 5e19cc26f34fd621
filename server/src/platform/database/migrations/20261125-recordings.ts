import { sql, type Kysely } from 'kysely';
import type { DialectName } from '../dialect-name.ts';

export const recordings20261125 = (dialect: DialectName) => ({
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema
      .createTable('recordings')
      .addColumn('id', 'text', (c) => c.primaryKey())
      .addColumn('user_id', 'integer', (c) => c.notNull().references('users.id').onDelete('cascade'))
      .addColumn('session_id', 'text')
      .addColumn('exercise_id', 'integer', (c) => c.references('exercises.id').onDelete('set null'))
      .addColumn('exercise_key', 'text', (c) => c.notNull())
      .addColumn('exercise_name', 'text', (c) => c.notNull())
      .addColumn('source', 'text', (c) => c.notNull())
      .addColumn('created_at', 'bigint', (c) => c.notNull())
      .addColumn('duration_ms', 'bigint', (c) => c.notNull())
      .addColumn('frames', 'integer', (c) => c.notNull())
      .addColumn('bytes', 'integer', (c) => c.notNull())
      .addColumn('counted', 'integer', (c) => c.notNull())
      .addColumn('label', 'text')
      .addColumn('labelled_by', 'integer', (c) => c.references('users.id').onDelete('set null'))
      .addColumn('labelled_at', 'bigint')
      .execute();
    await db.schema
      .createIndex('recordings_user')
      .on('recordings')
      .columns(['user_id', 'created_at', 'id'])
      .execute();
    await db.schema
      .createIndex('recordings_created')
      .on('recordings')
      .columns(['created_at', 'id'])
      .execute();

    await db.schema
      .createTable('recording_chunks')
      .addColumn('recording_id', 'text', (c) => c.notNull().references('recordings.id').onDelete('cascade'))
      .addColumn('number', 'integer', (c) => c.notNull())
      .addColumn('poses', dialect === 'sqlite' ? 'blob' : sql`bytea`, (c) => c.notNull())
      .addPrimaryKeyConstraint('recording_chunks_pk', ['recording_id', 'number'])
      .execute();
  },

  async down(db: Kysely<unknown>): Promise<void> {
    await db.schema.dropTable('recording_chunks').execute();
    await db.schema.dropTable('recordings').execute();
  },
});
