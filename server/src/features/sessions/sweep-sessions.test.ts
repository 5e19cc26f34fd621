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

/** The process that holds the socket is taken for dead. */
function giveUp({ holder, id }: Pair): Promise<unknown> {
  return inDatabase(holder.database, async (db) => {
    const session = db.selectFrom('sessions').select('process_id').where('id', '=', id);
    const { process_id } = await session.executeTakeFirstOrThrow();
    return db.deleteFrom('processes').where('id', '=', process_id).execute();
  });
}

function endReason({ holder, id }: Pair): Promise<string | null | undefined> {
  return inDatabase(holder.database, async (db) => {
    const row = db.selectFrom('sessions').select('end_reason').where('id', '=', id).executeTakeFirst();
    return (await row)?.end_reason;
  });
}

test('a process that lost its connections for a moment keeps its sessions', async () => {
  const pair = await openPair();
  await inDatabase(pair.holder.database, (db) =>
    sql`select pg_terminate_backend(pid) from pg_stat_activity
      where datname = current_database() and pid <> pg_backend_pid()`.execute(db),
  );
  await expect
    .poll(() => {
      pair.other.clock.advance(sweepMs);
      return endReason(pair).catch(String);
    })
    .toBeNull();
  pair.client.send({ type: 'ping' });
  await pair.client.next('pong');
  expect(await endReason(pair)).toBeNull();
});

test('sessions of a process that was given up are ended by another, and its sockets closed with 4000 when it is back', async () => {
  const pair = await openPair();
  await giveUp(pair);
  await expect
    .poll(() => {
      pair.other.clock.advance(sweepMs);
      return endReason(pair);
    })
    .toBe('crashed');
  expect((await pair.client.closed).code).toBe(4000);
  expect(await endReason(pair)).toBe('crashed');
});
