// Finds people by the beginnings of words in their name and email. The database keeps the words in an index; which of
// them is rare decides how it is asked, so that neither a rare nor a common word makes it read everything.
import { sql, type Expression, type SqlBool } from 'kysely';
import type { Database, DatabaseTransaction } from '../../platform/database/database.ts';
import { searchWords } from './search-words.ts';

/** Up to so many matches are looked up by id; with more, whatever list is asked for is walked until a page is full. */
const few = 1_000;
const lastCharacter = '\u{10FFFF}';

/** The people a search means: their ids where they are few, otherwise the words to test each against. */
export type PeopleSearch =
  | { readonly kind: 'few'; readonly ids: readonly number[] }
  | { readonly kind: 'many'; readonly words: readonly string[] };

/** Replaces the words of a person. */
export async function saveUserWords(trx: DatabaseTransaction, id: number, text: string): Promise<void> {
  await trx.deleteFrom('user_words').where('user_id', '=', id).execute();
  const words = searchWords(text);
  if (words.length === 0) return;
  await trx
    .insertInto('user_words')
    .values(words.map((word) => ({ user_id: id, word })))
    .execute();
}

/** Whether the person in a column has words that begin with each of the given ones. */
export function hasWords(column: Expression<number>, words: readonly string[]): Expression<SqlBool> {
  const tests = words.map(
    (word) =>
      sql<SqlBool>`exists (select 1 from user_words where user_words.user_id = ${column} and user_words.word >= ${word} and user_words.word < ${word + lastCharacter})`,
  );
  return sql<SqlBool>`(${sql.join(tests, sql` and `)})`;
}

/** @returns undefined where the text holds no word */
export async function searchPeople(db: Database, text: string): Promise<PeopleSearch | undefined> {
  const words = searchWords(text);
  if (words.length === 0) return undefined;
  const begins = (word: string) =>
    db
      .selectFrom('user_words')
      .select('user_id')
      .where('word', '>=', word)
      .where('word', '<', word + lastCharacter)
      .limit(few + 1);
  const found: { word: string; ids: readonly number[]; isCut: boolean }[] = [];
  for (const word of words) {
    const rows = await begins(word).execute();
    if (rows.length === 0) return { kind: 'few', ids: [] };
    found.push({ word, ids: [...new Set(rows.map(({ user_id }) => user_id))], isCut: rows.length > few });
  }
  const rarest = found.filter(({ isCut }) => !isCut).sort((a, b) => a.ids.length - b.ids.length)[0];
  if (!rarest) return { kind: 'many', words };
  const others = words.filter((word) => word !== rarest.word);
  if (others.length === 0) return { kind: 'few', ids: rarest.ids };
  const rows = await db
    .selectFrom('users')
    .select('id')
    .where('id', 'in', rarest.ids)
    .where(hasWords(sql.ref('users.id'), others))
    .execute();
  return { kind: 'few', ids: rows.map(({ id }) => id) };
}

/** Narrows a query to the people that were found; `column` holds a user's id. */
export function isFound(column: string, search: PeopleSearch): Expression<SqlBool> {
  if (search.kind === 'many') return hasWords(sql.ref(column), search.words);
  if (search.ids.length === 0) return sql<SqlBool>`1 = 0`;
  return sql<SqlBool>`${sql.ref(column)} in (${sql.join(search.ids)})`;
}
