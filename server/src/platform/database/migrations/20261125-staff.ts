import { sql, type Kysely } from 'kysely';
import type { DialectName } from '../dialect-name.ts';
import { idColumn } from './id-column.ts';

interface People {
  users: { id: number; username: string; email: string };
  user_words: { user_id: number; word: string };
}

const batch = 1_000;

/** As it was when this migration was written: a migration is never edited. */
function wordsOf(text: string): string[] {
  const folded = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const words = folded.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
  return [...new Set(words.map((word) => Array.from(word).slice(0, 40).join('')))].slice(0, 30);
}

async function fillWords(db: Kysely<People>): Promise<void> {
  for (let after = 0; ;) {
    const people = await db
      .selectFrom('users')
      .select(['id', 'username', 'email'])
      .where('id', '>', after)
      .orderBy('id')
      .limit(batch)
      .execute();
    const rows = people.flatMap(({ id, username, email }) =>
      wordsOf(`${username} ${email}`).map((word) => ({ user_id: id, word })),
    );
    for (let from = 0; from < rows.length; from += batch) {
      await db
        .insertInto('user_words')
        .values(rows.slice(from, from + batch))
        .execute();
    }
    const last = people.at(-1);
    if (!last) return;
    after = last.id;
  }
}

export const staff20261125 = (dialect: DialectName) => ({
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema.alterTable('users').addColumn('anonymised_at', 'bigint').execute();
    // What the dashboard sorts by; PostgreSQL puts missing values last unless told, SQLite first.
    const lastLogin = dialect === 'postgres' ? sql`last_login_at asc nulls first` : sql`last_login_at`;
    await sql`create index users_last_login on users (${lastLogin}, id)`.execute(db);
    await db.schema.createIndex('users_created').on('users').columns(['created_at', 'id']).execute();
    await db.schema.createIndex('users_role').on('users').columns(['role', 'id']).execute();
    await db.schema.createIndex('users_active').on('users').columns(['is_active', 'id']).execute();
    await db.schema.createIndex('logins_created').on('logins').columns(['created_at', 'id']).execute();

    // Compared byte by byte on both databases, so that the beginning of a word is a range of the index.
    const wordType = dialect === 'postgres' ? sql`text collate "C"` : sql`text`;
    await db.schema
      .createTable('user_words')
      .addColumn('user_id', 'integer', (c) => c.notNull().references('users.id').onDelete('cascade'))
      .addColumn('word', wordType, (c) => c.notNull())
      .addPrimaryKeyConstraint('user_words_pk', ['user_id', 'word'])
      .execute();
    await db.schema.createIndex('user_words_word').on('user_words').columns(['word', 'user_id']).execute();
    await fillWords(db);

    await db.schema
      .createTable('staff_sessions')
      .addColumn('token_hash', 'text', (c) => c.primaryKey())
      .addColumn('user_id', 'integer', (c) => c.notNull().references('users.id').onDelete('cascade'))
      .addColumn('password_mark', 'text', (c) => c.notNull())
      .addColumn('client', 'text', (c) => c.notNull())
      .addColumn('created_at', 'bigint', (c) => c.notNull())
      .addColumn('seen_at', 'bigint', (c) => c.notNull())
      .addColumn('expires_at', 'bigint', (c) => c.notNull())
      .execute();
    await db.schema.createIndex('staff_sessions_user').on('staff_sessions').column('user_id').execute();

    await idColumn(db.schema.createTable('audit_entries'), dialect)
      .addColumn('at', 'bigint', (c) => c.notNull())
      .addColumn('actor_id', 'integer')
      .addColumn('actor_name', 'text', (c) => c.notNull())
      .addColumn('action', 'text', (c) => c.notNull())
      .addColumn('resource', 'text', (c) => c.notNull())
      .addColumn('resource_id', 'text', (c) => c.notNull())
      .addColumn('label', 'text', (c) => c.notNull())
      .addColumn('changed', 'text', (c) => c.notNull())
      .addColumn('before', 'text')
      .addColumn('after', 'text')
      .execute();
    await db.schema.createIndex('audit_at').on('audit_entries').columns(['at', 'id']).execute();
    await db.schema
      .createIndex('audit_resource')
      .on('audit_entries')
      .columns(['resource', 'resource_id', 'at', 'id'])
      .execute();
    await db.schema
      .createIndex('audit_actor')
      .on('audit_entries')
      .columns(['actor_id', 'at', 'id'])
      .execute();

    await db.schema
      .createTable('change_marks')
      .addColumn('name', 'text', (c) => c.primaryKey())
      .addColumn('version', 'bigint', (c) => c.notNull())
      .execute();
  },

  async down(db: Kysely<unknown>): Promise<void> {
    for (const table of ['change_marks', 'audit_entries', 'staff_sessions', 'user_words']) {
      await db.schema.dropTable(table).execute();
    }
    for (const index of [
      'logins_created',
      'users_active',
      'users_role',
      'users_created',
      'users_last_login',
    ]) {
      await db.schema.dropIndex(index).execute();
    }
    await db.schema.alterTable('users').dropColumn('anonymised_at').execute();
  },
});
