// Two processes on one PostgreSQL: what is ended through one is closed by the other, which holds the socket.
import { expect, onTestFinished, test } from 'vitest';
import { asStaff } from '../../../test/as-staff.ts';
import { asUser } from '../../../test/as-user.ts';
import { buildTestApp, type TestApp } from '../../../test/build-test-app.ts';
import { startCuttingProxy } from '../../../test/cutting-proxy.ts';
import { connectLive, startSession } from '../../../test/live-client.ts';
import { createTestDatabase, type TestDatabase } from '../../../test/test-database.ts';

interface Pair {
  readonly holder: TestApp;
  readonly other: TestApp;
}

async function openPair(database?: TestDatabase): Promise<Pair> {
  const holder = await buildTestApp('postgres', database ? { database } : {});
  const other = await buildTestApp('postgres', { database: holder.database });
  await holder.listen();
  return { holder, other };
}

async function openSocket({ holder }: Pair, user: Parameters<typeof startSession>[1]) {
  const { port } = holder.http.server.address() as { readonly port: number };
  const id = await startSession(holder, user);
  const client = await connectLive(`http://127.0.0.1:${port}`, id);
  client.send({ type: 'ping' });
  await client.next('pong');
  return { id, client };
}

function hears({ logged }: TestApp, how: 'heard at once' | 'heard by a look'): Promise<void> {
  return expect.poll(() => logged.some((line) => line.includes(how)), { timeout: 10_000 }).toBe(true);
}

test('a session that another process ends is closed at once with what it ended by', async () => {
  const pair = await openPair();
  await hears(pair.holder, 'heard at once');
  const ada = await asUser(pair.holder, 'Ada');
  const ended = await openSocket(pair, ada);
  const url = `/stream/sessions/end/?session_id=${ended.id}`;
  expect((await pair.other.http.inject({ url, headers: ada.headers })).statusCode).toBe(200);
  expect((await ended.client.closed).code).toBe(4500);
});

test('who logs out through another process loses the socket', async () => {
  const pair = await openPair();
  const ada = await asUser(pair.holder, 'Ada');
  const { client } = await openSocket(pair, ada);
  const payload = { refresh: ada.refreshToken };
  const request = { method: 'POST', url: '/api/auth/logout/', headers: ada.headers, payload } as const;
  expect((await pair.other.http.inject(request)).statusCode).toBe(204);
  expect((await client.closed).code).toBe(4506);
});

test('whose account is deleted through another process loses the socket', async () => {
  const pair = await openPair();
  const owner = await asStaff(pair.other);
  const ada = await asUser(pair.holder, 'Ada');
  const { client } = await openSocket(pair, ada);
  expect((await owner.call('DELETE', `users/${ada.id}?mode=delete`)).statusCode).toBe(204);
  expect((await client.closed).code).toBe(4506);
});

/** Where the way on which PostgreSQL notifies is one that can be cut. */
async function openCuttable() {
  const database = await createTestDatabase('postgres', { seeded: true });
  onTestFinished(database.drop);
  const { location } = database;
  if (location.dialect !== 'postgres') throw new Error('this is PostgreSQL');
  const url = new URL(location.url);
  const proxy = await startCuttingProxy(`http://${url.host}`);
  url.host = new URL(proxy.address).host;
  const pair = await openPair({ ...database, location: { ...location, directUrl: url.href } });
  return { pair, proxy };
}

test('while no notification comes through, a session that another process ends is closed at the next look, a second later', async () => {
  const { pair, proxy } = await openCuttable();
  await hears(pair.holder, 'heard at once');
  const ada = await asUser(pair.holder, 'Ada');
  const { id, client } = await openSocket(pair, ada);
  const cutting = setInterval(proxy.cut, 20);
  onTestFinished(() => {
    clearInterval(cutting);
  });
  proxy.cut();
  const url = `/stream/sessions/end/?session_id=${id}`;
  expect((await pair.other.http.inject({ url, headers: ada.headers })).statusCode).toBe(200);
  expect((await client.closed).code).toBe(4500);
});
