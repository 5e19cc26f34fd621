import { sql, type Kysely } from 'kysely';
import type { DialectName } from '../dialect-name.ts';

interface Content {
  exercises: {
    id: number;
    name: string;
    slug: string;
    aliases: string;
    targeted_muscles: string;
    search_key: string;
  };
}

/** As it was when this migration was written: a migration is never edited. */
function foldedText(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

async function fillSearchKeys(db: Kysely<Content>): Promise<void> {
  const rows = await db.selectFrom('exercises').selectAll().execute();
  for (const { id, name, slug, aliases, targeted_muscles } of rows) {
    const texts = [name, slug, ...(JSON.parse(aliases) as string[]), targeted_muscles];
    await db
      .updateTable('exercises')
      .set({ search_key: foldedText(texts.join(' ')) })
      .where('id', '=', id)
      .execute();
  }
}

export const content20261125 = (dialect: DialectName) => ({
  async up(db: Kysely<unknown>): Promise<void> {
    for (const [name, type, value] of [
      ['links', 'text', '[]'],
      ['is_published', 'integer', 1],
      ['source', 'text', ''],
      ['licence', 'text', ''],
      ['author', 'text', ''],
      ['version', 'integer', 1],
      ['search_key', 'text', ''],
    ] as const) {
      await db.schema
        .alterTable('exercises')
        .addColumn(name, type, (c) => c.notNull().defaultTo(value))
        .execute();
    }
    await fillSearchKeys(db);

    // No reference to exercises: history and pictures outlive a deletion, so that it can be undone.
    await db.schema
      .createTable('exercise_versions')
      .addColumn('exercise_id', 'integer', (c) => c.notNull())
      .addColumn('version', 'integer', (c) => c.notNull())
      .addColumn('at', 'bigint', (c) => c.notNull())
      .addColumn('actor_id', 'integer')
      .addColumn('actor_name', 'text')
      .addColumn('action', 'text', (c) => c.notNull())
      .addColumn('changed', 'text', (c) => c.notNull())
      .addColumn('snapshot', 'text', (c) => c.notNull())
      .addPrimaryKeyConstraint('exercise_versions_pk', ['exercise_id', 'version'])
      .execute();

    await db.schema
      .createTable('exercise_pictures')
      .addColumn('id', 'text', (c) => c.primaryKey())
      .addColumn('exercise_id', 'integer', (c) => c.notNull())
      .addColumn('position', 'integer', (c) => c.notNull())
      .addColumn('alt', 'text', (c) => c.notNull())
      .addColumn('width', 'integer', (c) => c.notNull())
      .addColumn('height', 'integer', (c) => c.notNull())
      .addColumn('bytes', 'integer', (c) => c.notNull())
      .addColumn('data', dialect === 'postgres' ? sql`bytea` : sql`blob`, (c) => c.notNull())
      .addColumn('created_at', 'bigint', (c) => c.notNull())
      .execute();
    await db.schema
      .createIndex('exercise_pictures_exercise')
      .on('exercise_pictures')
      .columns(['exercise_id', 'position', 'id'])
      .execute();
  },

  async down(db: Kysely<unknown>): Promise<void> {
    await db.schema.dropTable('exercise_pictures').execute();
    await db.schema.dropTable('exercise_versions').execute();
    for (const name of ['search_key', 'version', 'author', 'licence', 'source', 'is_published', 'links']) {
      await db.schema.alterTable('exercises').dropColumn(name).execute();
    }
  },
});
