// Two processes on one database, of which one seems to die.
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { asUser } from '../../../test/as-user.ts';
import { buildTestApp, type TestApp } from '../../../test/build-test-app.ts';
import { inDatabase } from '../../../test/in-database.ts';
import { connectLive, startSession, type LiveClient } from '../../../test/live-client.ts';

const sweepMs = 5_000;

interface Pair {
  readonly holder: TestApp;
  readonly other: TestApp;
  readonly client: LiveClient;
  readonly id: string;
}

async function openPair(): Promise<Pair> {
  const holder = await buildTestApp('postgres');
  const other = await buildTestApp('postgres', { database: holder.database });
  const id = await startSession(holder, await asUser(holder));
  const client = await connectLive(await holder.listen(), id);
  client.send({ type: 'ping' });
  await client.next('pong');
  return { holder, other, client, id };
}

/** The connections of this test's database by which processes show that they live. */
const presences = sql`
  from pg_locks join pg_database on pg_database.oid = pg_locks.database
  where locktype = 'advisory' and datname = current_database()`;

async function breakPresence({ holder }: Pair): Promise<void> {
  await inDatabase(holder.database, (db) => sql`select pg_terminate_backend(pid) ${presences}`.execute(db));
}

async function countPresent({ holder }: Pair): Promise<number> {
  const { rows } = await inDatabase(holder.database, (db) =>
    sql<{ present: number }>`select count(*) as present ${presences}`.execute(db),
  );
  return rows[0]?.present ?? 0;
}

function endReason({ holder, id }: Pair): Promise<string | null | undefined> {
  return inDatabase(holder.database, async (db) => {
    const row = db.selectFrom('sessions').select('end_reason').where('id', '=', id).executeTakeFirst();
    return (await row)?.end_reason;
  });
}

test('a process that lost its connection for a moment keeps its sessions', async () => {
  const pair = await openPair();
  await breakPresence(pair);
  pair.other.clock.advance(sweepMs);
  await expect.poll(() => countPresent(pair)).toBe(1);
  pair.holder.clock.advance(sweepMs);
  await expect.poll(() => countPresent(pair)).toBe(2);
  pair.other.clock.advance(sweepMs);
  pair.client.send({ type: 'ping' });
  await pair.client.next('pong');
  expect(await endReason(pair)).toBeNull();
});

test('sessions of a process that stays away are ended by another, and its sockets closed with 4000 when it is back', async () => {
  const pair = await openPair();
  await breakPresence(pair);
  await expect
    .poll(() => {
      pair.other.clock.advance(sweepMs);
      return endReason(pair);
    })
    .toBe('crashed');
  pair.holder.clock.advance(sweepMs);
  expect((await pair.client.closed).code).toBe(4000);
});
