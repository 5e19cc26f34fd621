// Finds people by the beginnings of words in their name and email. The database keeps the words in an index; which of
// them is rare decides how it is asked, so that neither a rare nor a common word makes it read everything.
import { sql, type Expression, type SqlBool } from 'kysely';
import type { Condition } from '../../platform/database/condition.ts';
import type { Database, DatabaseTransaction } from '../../platform/database/database.ts';
import type { FindPeople } from './find-people.ts';
import { searchWords } from './search-words.ts';

/** Up to so many matches are looked up by id; with more, whatever list is asked for is walked until a page is full. */
const few = 1_000;
/** Beyond so many a word is as common as any other. */
const countedWords = 20_000;
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
function hasWords(column: Expression<number>, words: readonly string[]): Condition {
  const tests = words.map(
    (word) =>
      sql<SqlBool>`exists (select 1 from user_words as other where other.user_id = ${column} and other.word >= ${word} and other.word < ${word + lastCharacter})`,
  );
  return sql<SqlBool>`(${sql.join(tests, sql` and `)})`;
}

/** How many words begin so, as far as it matters for the choice of the rarest. */
async function countWords(db: Database, word: string): Promise<number> {
  const begins = db
    .selectFrom('user_words')
    .select('user_id')
    .where('word', '>=', word)
    .where('word', '<', word + lastCharacter)
    .limit(countedWords);
  const { count } = await db
    .selectFrom(begins.as('begins'))
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return count;
}

/** @returns undefined where the text holds no word */
async function searchPeople(db: Database, text: string): Promise<PeopleSearch | undefined> {
  const words = searchWords(text);
  if (words.length === 0) return undefined;
  const counted: { readonly word: string; readonly count: number }[] = [];
  for (const word of words) counted.push({ word, count: await countWords(db, word) });
  const [rarest, ...others] = counted.sort((a, b) => a.count - b.count).map(({ word }) => word);
  if (rarest === undefined) return undefined;

  let matching = db
    .selectFrom('user_words')
    .select('user_id')
    .where('word', '>=', rarest)
    .where('word', '<', rarest + lastCharacter);
  if (others.length > 0) matching = matching.where(hasWords(sql.ref('user_words.user_id'), others));
  const rows = await matching.limit(few + 1).execute();
  if (rows.length > few) return { kind: 'many', words };
  return { kind: 'few', ids: [...new Set(rows.map(({ user_id }) => user_id))] };
}

/** Narrows a query to the people that were found; `column` holds a user's id. */
function isFound(column: string, search: PeopleSearch): Condition {
  if (search.kind === 'many') return hasWords(sql.ref(column), search.words);
  if (search.ids.length === 0) return sql<SqlBool>`1 = 0`;
  return sql<SqlBool>`${sql.ref(column)} in (${sql.join(search.ids)})`;
}

export function createFindPeople(db: Database): FindPeople {
  return async (column, text) => {
    const search = await searchPeople(db, text);
    return search && { where: isFound(column, search), areMany: search.kind === 'many' };
  };
}
