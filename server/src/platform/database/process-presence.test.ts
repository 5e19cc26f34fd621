import { expect, onTestFinished, test } from 'vitest';
import { sql } from 'kysely';
import { createTestDatabase, type TestDatabase } from '../../../test/test-database.ts';
import { inDatabase } from '../../../test/in-database.ts';
import { openDatabase } from './database.ts';
import { announceProcess, type ProcessPresence } from './process-presence.ts';

async function announce(database: TestDatabase, id: string): Promise<ProcessPresence> {
  const { db, dialect, close } = openDatabase(database.location, () => undefined);
  onTestFinished(close);
  const presence = await announceProcess(db, dialect, id);
  onTestFinished(presence.close);
  return presence;
}

async function createPostgres(): Promise<TestDatabase> {
  const database = await createTestDatabase('postgres');
  onTestFinished(database.drop);
  return database;
}

/** Breaks every connection to the database but the one that breaks them. */
async function breakConnections(database: TestDatabase): Promise<void> {
  await inDatabase(database, (db) =>
    sql`select pg_terminate_backend(pid) from pg_stat_activity
      where datname = current_database() and pid <> pg_backend_pid()`.execute(db),
  );
}

test('each process knows which others on its database are alive', async () => {
  const database = await createPostgres();
  const one = await announce(database, 'one');
  const two = await announce(database, 'two');
  expect(await one.alive(['one', 'two', 'three'])).toEqual(new Set(['one', 'two']));
  await two.close();
  expect(await one.alive(['one', 'two'])).toEqual(new Set(['one']));
});

test('a process whose connection breaks counts as dead at once, and as alive when it is back', async () => {
  const database = await createPostgres();
  const one = await announce(database, 'one');
  const two = await announce(database, 'two');
  await breakConnections(database);
  await expect.poll(async () => [...(await one.alive(['one', 'two']).catch(() => []))]).toEqual(['one']);
  await expect.poll(async () => [...(await two.alive(['two']).catch(() => []))]).toEqual(['two']);
  expect(await one.alive(['one', 'two'])).toEqual(new Set(['one', 'two']));
});

test('a SQLite file has one process', async () => {
  const database = await createTestDatabase('sqlite');
  onTestFinished(database.drop);
  const one = await announce(database, 'one');
  expect(await one.alive(['one', 'two'])).toEqual(new Set(['one']));
});
