import anyAscii from 'any-ascii';
import { sql, type Kysely } from 'kysely';
import type { DialectName } from '../dialect-name.ts';

interface Names {
  users: { id: number; username: string; username_key: string; email: string };
  user_words: { user_id: number; word: string };
  exercises: {
    id: number;
    name: string;
    slug: string;
    aliases: string;
    targeted_muscles: string;
    search_key: string;
  };
}

const batch = 1_000;

// All as it was when this migration was written: a migration is never edited.
function spelledKey(name: string): string {
  const lower = name.slice(0, 2_000).normalize('NFKC').toLowerCase();
  return lower.normalize('NFKC').trim().replace(/\s+/gu, ' ');
}

function nameKey(name: string): string {
  const plain = spelledKey(name).replace(/\u200c|\u200d|\ufe0e|\ufe0f/gu, '');
  return spelledKey(
    plain
      .replaceAll('ı', 'i')
      .replace(/i\u0307+/gu, 'i')
      .replaceAll('ς', 'σ'),
  );
}

function foldedBefore(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

function folded(text: string): string {
  const plain = text
    .normalize('NFKD')
    .replace(/[\p{M}\u200c\u200d]/gu, '')
    .toLowerCase();
  return plain.replaceAll('ς', 'σ').replace(/(?![a-z])\p{Script=Latin}/gu, anyAscii);
}

function wordsOf(text: string): string[] {
  const words = text.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
  return [...new Set(words.map((word) => Array.from(word).slice(0, 40).join('')))].slice(0, 30);
}

type Person = Pick<Names['users'], 'id' | 'username' | 'username_key' | 'email'>;

async function forEveryone(db: Kysely<Names>, work: (person: Person) => Promise<void>): Promise<void> {
  for (let after = 0; ;) {
    const people = await db
      .selectFrom('users')
      .select(['id', 'username', 'username_key', 'email'])
      .where('id', '>', after)
      .orderBy('id')
      .limit(batch)
      .execute();
    for (const person of people) await work(person);
    const last = people.at(-1);
    if (!last) return;
    after = last.id;
  }
}

/** Of people whose names are one name now, who is spelled by the key has it, then the eldest; the others keep theirs. */
async function giveKey(db: Kysely<Names>, { id, username, username_key }: Person): Promise<void> {
  const key = nameKey(username);
  if (key === username_key) return;
  const holder = await db.selectFrom('users').select('id').where('username_key', '=', key).executeTakeFirst();
  if (!holder) await db.updateTable('users').set({ username_key: key }).where('id', '=', id).execute();
}

async function refillWords(db: Kysely<Names>, { id, username, email }: Person): Promise<void> {
  const text = `${username} ${email}`;
  if (folded(text) === foldedBefore(text)) return;
  await db.deleteFrom('user_words').where('user_id', '=', id).execute();
  const words = wordsOf(folded(text)).map((word) => ({ user_id: id, word }));
  if (words.length > 0) await db.insertInto('user_words').values(words).execute();
}

async function refillSearchKeys(db: Kysely<Names>): Promise<void> {
  const rows = await db.selectFrom('exercises').selectAll().execute();
  for (const { id, name, slug, aliases, targeted_muscles, search_key } of rows) {
    const key = folded([name, slug, ...(JSON.parse(aliases) as string[]), targeted_muscles].join(' '));
    if (key === search_key) continue;
    await db.updateTable('exercises').set({ search_key: key }).where('id', '=', id).execute();
  }
}

/** By Unicode, whatever the locale of the database, as SQLite's is that we bring; PostgreSQL has the one or the other. */
async function addLowerCase(db: Kysely<Names>): Promise<void> {
  const { rows } = await sql<{ name: string }>`select collname as name from pg_collation
    where collname in ('und-x-icu', 'pg_c_utf8') and collencoding in (-1, 6) order by collname desc limit 1`.execute(
    db,
  );
  const collation = rows[0] ? sql`collate ${sql.id(rows[0].name)}` : sql``;
  await sql`create function lower_case(text) returns text language sql immutable strict parallel safe
    return lower($1 ${collation})`.execute(db);
}

/** Names are one name whatever a keyboard's language makes of i, sigma and joiners; search knows ł, đ, ø, æ, ı and ß. */
export const names20261128 = (dialect: DialectName) => ({
  async up(db: Kysely<Names>): Promise<void> {
    await forEveryone(db, async (person) => {
      await giveKey(db, person);
      await refillWords(db, person);
    });
    await refillSearchKeys(db);
    if (dialect === 'postgres') await addLowerCase(db);
  },

  async down(db: Kysely<Names>): Promise<void> {
    if (dialect === 'postgres') await sql`drop function lower_case(text)`.execute(db);
    await forEveryone(db, async ({ id, username, username_key }) => {
      const key = spelledKey(username);
      if (key === username_key) return;
      await db.updateTable('users').set({ username_key: key }).where('id', '=', id).execute();
    });
  },
});
