import { sql, type Kysely } from 'kysely';
import type { DialectName } from '../dialect-name.ts';
import { idColumn } from './id-column.ts';

const table = 'exercise_specifications';
const rebuilt = 'exercise_specifications_rebuilt';
const columns = [
  'id',
  'exercise_id',
  'number',
  'origin',
  'bundled_version',
  'specification',
  'note',
  'author_id',
  'created_at',
  'is_live',
] as const;

/** SQLite cannot take a foreign key from a table: the table is made anew. */
async function rebuild(db: Kysely<unknown>, goesWithExercise: boolean): Promise<void> {
  await idColumn(db.schema.createTable(rebuilt), 'sqlite')
    .addColumn('exercise_id', 'integer', (c) =>
      goesWithExercise ? c.notNull().references('exercises.id').onDelete('cascade') : c.notNull(),
    )
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
  const all = sql.join(columns.map((column) => sql.ref(column)));
  await sql`insert into ${sql.table(rebuilt)} (${all}) select ${all} from ${sql.table(table)}`.execute(db);
  await db.schema.dropTable(table).execute();
  await db.schema.alterTable(rebuilt).renameTo(table).execute();
  await db.schema
    .createIndex('exercise_specifications_live')
    .on(table)
    .column('exercise_id')
    .unique()
    .where(sql.ref('is_live'), '=', 1)
    .execute();
}

/** What an exercise is coached by stays when the exercise is deleted, as its history and its pictures do, so that it can be brought back. */
export const keptSpecifications20261126 = (dialect: DialectName) => ({
  async up(db: Kysely<unknown>): Promise<void> {
    if (dialect === 'sqlite') await rebuild(db, false);
    else await db.schema.alterTable(table).dropConstraint(`${table}_exercise_id_fkey`).execute();
  },

  async down(db: Kysely<unknown>): Promise<void> {
    await sql`delete from ${sql.table(table)} where exercise_id not in (select id from exercises)`.execute(
      db,
    );
    if (dialect === 'sqlite') await rebuild(db, true);
    else
      await db.schema
        .alterTable(table)
        .addForeignKeyConstraint(`${table}_exercise_id_fkey`, ['exercise_id'], 'exercises', ['id'])
        .onDelete('cascade')
        .execute();
  },
});
