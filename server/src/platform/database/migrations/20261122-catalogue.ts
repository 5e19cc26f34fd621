import type { Kysely } from 'kysely';
import type { DialectName } from '../dialect-name.ts';
import { idColumn } from './id-column.ts';

export const catalogue20261122 = (dialect: DialectName) => ({
  async up(db: Kysely<unknown>): Promise<void> {
    await idColumn(db.schema.createTable('exercise_groups'), dialect)
      .addColumn('name', 'text', (c) => c.notNull().unique())
      .addColumn('position', 'integer', (c) => c.notNull())
      .execute();

    await idColumn(db.schema.createTable('exercises'), dialect)
      .addColumn('group_id', 'integer', (c) => c.notNull().references('exercise_groups.id'))
      .addColumn('slug', 'text', (c) => c.notNull().unique())
      .addColumn('name', 'text', (c) => c.notNull())
      .addColumn('instructions', 'text', (c) => c.notNull())
      .addColumn('targeted_muscles', 'text', (c) => c.notNull())
      .addColumn('aliases', 'text', (c) => c.notNull())
      .addColumn('position', 'integer', (c) => c.notNull())
      .addColumn('created_at', 'bigint', (c) => c.notNull())
      .addColumn('updated_at', 'bigint', (c) => c.notNull())
      .execute();
  },

  async down(db: Kysely<unknown>): Promise<void> {
    await db.schema.dropTable('exercises').execute();
    await db.schema.dropTable('exercise_groups').execute();
  },
});
