import { sql, type Kysely } from 'kysely';
import type { DialectName } from '../dialect-name.ts';
import { idColumn } from './id-column.ts';

export const specifications20261125 = (dialect: DialectName) => ({
  async up(db: Kysely<unknown>): Promise<void> {
    await idColumn(db.schema.createTable('exercise_specifications'), dialect)
      .addColumn('exercise_id', 'integer', (c) => c.notNull().references('exercises.id').onDelete('cascade'))
      .addColumn('number', 'integer', (c) => c.notNull())
      .addColumn('origin', 'text', (c) => c.notNull())
      .addColumn('bundled_version', 'integer')
      .addColumn('specification', 'text', (c) => c.notNull())
      .addColumn('note', 'text', (c) => c.notNull())
      .addColumn('author_id', 'integer', (c) => c.references('users.id').onDelete('set null'))
      .addColumn('created_at', 'bigint', (c) => c.notNull())
      .addColumn('is_live', 'integer', (c) => c.notNull())
      .addUniqueConstraint('exercise_specifications_number', ['exercise_id', 'number'])
      .execute();
    await db.schema
      .createIndex('exercise_specifications_live')
      .on('exercise_specifications')
      .column('exercise_id')
      .unique()
      .where(sql.ref('is_live'), '=', 1)
      .execute();
  },

  async down(db: Kysely<unknown>): Promise<void> {
    await db.schema.dropTable('exercise_specifications').execute();
  },
});
