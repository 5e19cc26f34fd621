// A distributed PostgreSQL can take the place of one only while nothing is asked that it lacks: what is asked is written down.
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PostgresAdapter } from 'kysely';
import { expect, test } from 'vitest';
import { commonSql, notableSql } from './allowed-sql.ts';
import { askedOfSql } from './asked-of-sql.ts';

const server = join(import.meta.dirname, '../src');
const read = (file: string) => readFileSync(join(server, file), 'utf8');
const files = globSync('**/*.ts', { cwd: server })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => !file.endsWith('.test.ts'));

/** Others have methods of the same names. */
const speaksToDatabase = /from '(?:kysely|pg)[/']|\/database\.ts'/;
const sources = files
  .map((file) => ({ file, source: read(file) }))
  .filter(({ source }) => speaksToDatabase.test(source));
const asked = [...sources, { file: 'kysely', source: String(PostgresAdapter) }].map(({ file, source }) => ({
  file,
  ...askedOfSql(source),
}));

const names = new Set(
  files
    .filter((file) => /^platform\/database\/(?:schema|.+-tables)\.ts$/.test(file))
    .flatMap((file) => [...read(file).matchAll(/^ {2}(\w+):/gm)].map(([, name = '']) => name)),
);
/** Indexes that a statement makes. */
const indexes = sources.flatMap(({ source }) =>
  [...source.matchAll(/create index (\w+)/g)].map(([, name = '']) => name),
);

const allowed = new Set([...commonSql, ...Object.values(notableSql).flat()]);
const isAllowed = (part: string) => allowed.has(part) || names.has(part) || indexes.includes(part);

const scaling = readFileSync(join(server, '../../docs/scaling.md'), 'utf8');
const list = /### What is asked of PostgreSQL\n([\s\S]*?)(?=\n##|$)/.exec(scaling)?.[1] ?? '';
const rows = list
  .split('\n')
  .filter((line) => line.startsWith('|'))
  .slice(2)
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([, name = '', text = '']) => ({ name, text }));

test('the database is asked for nothing that is not in the list', () => {
  const unknown = asked.flatMap(({ file, words, methods }) =>
    [...words, ...methods].filter((part) => !isAllowed(part)).map((part) => `${file}: ${part}`),
  );
  expect(unknown).toEqual([]);
});

test('the list holds nothing that is not asked for', () => {
  const used = new Set(asked.flatMap(({ words, methods }) => [...words, ...methods]));
  expect([...allowed].filter((part) => !used.has(part))).toEqual([]);
});

test('docs/scaling.md has a line for each that not every database does alike, and no other', () => {
  expect(rows.map(({ name }) => name)).toEqual(Object.keys(notableSql));
});

test('docs/scaling.md names the tables whose ids the database counts', () => {
  const counting = sources.flatMap(({ source }) =>
    [...source.matchAll(/idColumn\(db\.schema\.createTable\('(\w+)'\), dialect\)/g)].map(
      ([, table = '']) => table,
    ),
  );
  // A table that SQLite makes anew counts as before.
  const onPostgres = sources.flatMap(({ source }) => source.match(/\bidColumn\(db.+, dialect\)/g) ?? []);
  expect(counting).toHaveLength(onPostgres.length);
  const { text = '' } = rows.find(({ name }) => name === 'Generated ids') ?? {};
  expect([...text.matchAll(/`(\w+)`/g)].map(([, table]) => table).sort()).toEqual(counting.sort());
});

test.each([
  'sql`select pg_try_advisory_xact_lock(1)`.execute(db)',
  "sql`select nextval('counts')`.execute(db)",
  'sql`create trigger told after insert on users execute function tell()`.execute(db)',
  'sql`create extension citext`.execute(db)',
  'sql`call tidy()`.execute(db)',
  'sql`lock table users`.execute(db)',
  'sql`select id from users for update`.execute(db)',
  'sql`set transaction isolation level serializable`.execute(db)',
  'client.query(`unlisten ${channel}`)',
  "db.selectFrom('users').forUpdate()",
  "db.selectFrom('users').forNoKeyUpdate().skipLocked()",
  "db.selectFrom('users').distinctOn('email')",
  "db.transaction().setIsolationLevel('serializable')",
  "db.schema.createView('people')",
  "db.schema.createTable('users').addColumn('data', 'jsonb')",
  "db.selectFrom('users').where('username', 'ilike', name)",
])('%s would be found', (source) => {
  const { words, methods } = askedOfSql(source);
  expect([...words, ...methods].some((part) => !isAllowed(part))).toBe(true);
});

test('texts, names in quotes and values are no words of SQL', () => {
  const { words } = askedOfSql('sql`select \'a trigger\' as "sequence" from ${advisory} -- lock\n`');
  expect([...words].sort()).toEqual(['as', 'from', 'select']);
});
