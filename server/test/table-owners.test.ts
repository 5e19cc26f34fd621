// Each table has one store, in the feature whose table it is; nothing else writes it.
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findTableWrites } from './table-writes.ts';

const server = join(import.meta.dirname, '../src');
const read = (file: string) => readFileSync(join(server, file), 'utf8');
const files = globSync('**/*.ts', { cwd: server })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => !file.endsWith('.test.ts') && !file.startsWith('platform/database/migrations/'));

/** Written by a feature's store, or, where it belongs to all of them, by a file of platform/database. */
const owner = /^(?:features\/.+store|platform\/database\/[a-z-]+)\.ts$/;

const schema = /export interface Schema \{([^}]*)\}/.exec(read('platform/database/schema.ts'))?.[1] ?? '';
const tables = [...schema.matchAll(/^ {2}(\w+):/gm)].map(([, table = '']) => table);

/** It writes all tables, as they are. */
const isCopy = (file: string) => file.startsWith('platform/database/copy/');

const writes = files
  .filter((file) => !isCopy(file))
  .flatMap((file) => findTableWrites(read(file)).map((write) => ({ file, ...write })));
const writersOf = (table: string) => [
  ...new Set(writes.filter((write) => write.table === table).map(({ file }) => file)),
];

test('every write names its table, so that it can be said whose it is', () => {
  const unclear = writes.filter(({ table }) => table === undefined || !tables.includes(table));
  expect(unclear.map(({ file, line }) => `${file}:${line}`)).toEqual([]);
});

test('there are tables', () => {
  expect(tables).toContain('users');
});

test.each(tables)('%s is written by one store, of one feature', (table) => {
  const writers = writersOf(table);
  expect(writers).toHaveLength(1);
  expect(writers[0]).toMatch(owner);
});

test.each([
  [`db.insertInto('users')`, 'users'],
  [`const remove = () => trx\n  .deleteFrom(\n    'logins',\n  )\n  .execute()`, 'logins'],
  [`db.updateTable(name)`, undefined],
  [`const write = db.insertInto`, undefined],
  ['sql`update users set role = ${role}`.execute(db)', undefined],
  ['sql<Row>`delete from logins`.execute(db)', undefined],
  ['sql.raw(text).execute(db)', undefined],
  [`sql['raw'](text).execute(db)`, undefined],
  ["import { sql as raw } from 'kysely';\nraw`update users set role = ${role}`.execute(db)", undefined],
  ["import * as kysely from 'kysely';\nkysely.sql`delete from logins`.execute(db)", undefined],
  [`db['updateTable']('users')`, 'users'],
  ['const q = sql;\nq`delete from logins`.execute(db)', undefined],
  ['const { sql: q } = kysely;\nq.raw(text).execute(db)', undefined],
  [`db[name]('users')`, undefined],
  [`this.trx[name](table)`, undefined],
  [`const { updateTable } = db`, undefined],
  [`const { deleteFrom: remove } = db`, undefined],
])('the write in %s is found', (source, table) => {
  expect(findTableWrites(source)).toMatchObject([{ table }]);
});

test.each([
  `db.selectFrom('users')`,
  'readers[format](bytes)',
  'sql`select pg_advisory_lock(1)`.execute(db)',
])('none is found in %s', (source) => {
  expect(findTableWrites(source)).toEqual([]);
});
