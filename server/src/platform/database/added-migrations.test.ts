// While a release is rolled out, processes of the one before run on the schema of the new one.
import {
  DummyDriver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  sql,
} from 'kysely';
import { expect, onTestFinished, test } from 'vitest';
import { createTestDatabase, describeOnBothDatabases } from '../../../test/test-database.ts';
import { openDatabase } from './database.ts';
import { migrate } from './migrate.ts';
import { migrations } from './migrations/migrations.ts';

/** From here on each says in its name whether a process that does not know it can go on. */
const firstThatSays = '20261128-F';
const names = Object.keys(migrations('postgres')).filter((name) => name >= firstThatSays);

/** What a migration would do. */
async function statementsOf(name: string): Promise<readonly string[]> {
  const statements: string[] = [];
  const db = new Kysely<unknown>({
    dialect: {
      createAdapter: () => new PostgresAdapter(),
      createDriver: () => new DummyDriver(),
      createIntrospector: (of) => new PostgresIntrospector(of),
      createQueryCompiler: () => new PostgresQueryCompiler(),
    },
    log: ({ query }) => {
      statements.push(query.sql);
    },
  });
  await migrations('postgres')[name]?.up(db);
  return statements;
}

/** Whoever does not name what is new must be able to write a row all the same. */
function breaks(statement: string): boolean {
  if (/^create (?:table|index) /.test(statement)) return false;
  const added = /^alter table \S+ add column (.*)$/.exec(statement)?.[1];
  return added === undefined || (added.includes('not null') && !added.includes('default'));
}

test.each(names)('%s says whether an older process can go on', (name) => {
  expect(name).toMatch(/-(?:added|breaking)-/);
});

test.each(names.filter((name) => name.includes('-added-')))('%s takes nothing away', async (name) => {
  const statements = await statementsOf(name);
  expect(statements.length).toBeGreaterThan(0);
  expect(statements.filter(breaks)).toEqual([]);
});

test.each([
  ['drop table "users"', true],
  ['alter table "users" drop column "email"', true],
  ['alter table "users" rename to "people"', true],
  ['alter table "users" add column "age" integer not null', true],
  ['alter table "users" add column "age" integer', false],
  ['alter table "users" add column "age" integer default 0 not null', false],
  ['create table "pets" ("id" text primary key)', false],
])('of %s it is known whether an older process stumbles over it: %s', (statement, expected) => {
  expect(breaks(statement)).toBe(expected);
});

describeOnBothDatabases('on what a newer release has made of the schema', (dialect) => {
  async function openAfter(name: string) {
    const test = await createTestDatabase(dialect, { seeded: true });
    onTestFinished(test.drop);
    const { db, close } = openDatabase(test.location, () => undefined);
    onTestFinished(close);
    await sql`INSERT INTO kysely_migration VALUES (${name}, '2999-01-01')`.execute(db);
    return db;
  }

  test('this one starts where it was only added to', async () => {
    const db = await openAfter('29990101-1-added-teleport');
    await migrate(db, dialect);
    const { rows } = await sql<{ name: string }>`SELECT name FROM kysely_migration`.execute(db);
    expect(rows.map(({ name }) => name)).toContain('29990101-1-added-teleport');
  });

  test('this one refuses to start where something was taken away', async () => {
    const db = await openAfter('29990101-1-breaking-teleport');
    await expect(migrate(db, dialect)).rejects.toThrow('29990101-1-breaking-teleport');
  });
});
