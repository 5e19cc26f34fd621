import { once } from 'node:events';
import type { Socket } from 'node:net';
import { closeCodes, type CloseName } from '@spotter/contract/live/close-codes';
import { expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { asUser, type TestUser } from '../../../test/as-user.ts';
import { buildTestApp, shareTestApp, type TestApp } from '../../../test/build-test-app.ts';
import { inDatabase } from '../../../test/in-database.ts';
import { connectLive, startSession, type LiveClient, type LiveOptions } from '../../../test/live-client.ts';
import { describeOnBothDatabases } from '../../../test/test-database.ts';

interface Open {
  readonly app: TestApp;
  readonly address: string;
  readonly user: TestUser;
  readonly id: string;
  readonly client: LiveClient;
}

async function open(app: TestApp, options: LiveOptions = {}): Promise<Open> {
  const address = await app.listen();
  const user = await asUser(app);
  const id = await startSession(app, user);
  const client = await connectLive(address, id, options);
  client.send({ exercise_type: 'squat' });
  await client.next('status');
  return { app, address, user, id, client };
}

async function expectEnded({ app, id }: Open, reason: string): Promise<void> {
  await expect
    .poll(() =>
      inDatabase(app.database, (db) =>
        db.selectFrom('sessions').select(['status', 'end_reason']).where('id', '=', id).executeTakeFirst(),
      ),
    )
    .toEqual({ status: 'ended', end_reason: reason });
}

async function expectClosed(opened: Open, name: CloseName): Promise<void> {
  expect(await opened.client.closed).toEqual(closeCodes[name]);
  await expectEnded(opened, name);
}

/** The server's end of the only connection. */
function serverSocket(app: TestApp) {
  const [socket] = app.http.websocketServer.clients;
  if (!socket) throw new Error('nobody is connected');
  return socket;
}

describeOnBothDatabases('a session', (dialect) => {
  const sharedApp = shareTestApp(dialect);

  test('ends when its client closes the socket', async () => {
    const opened = await open(await sharedApp());
    opened.client.socket.close(1000);
    await expectEnded(opened, 'socket_closed');
  });

  test('ends when the connection breaks without a word', async () => {
    const opened = await open(await sharedApp());
    opened.client.socket.terminate();
    await expectEnded(opened, 'socket_closed');
  });

  test('that its user ends is closed with 4500', async () => {
    const opened = await open(await sharedApp());
    const { app, user, id } = opened;
    const url = `/stream/sessions/end/?session_id=${id}`;
    expect((await app.http.inject({ url, headers: user.headers })).statusCode).toBe(200);
    await expectClosed(opened, 'ended_by_user');
  });

  test('that an owner of the installation ends is closed with 4501', async () => {
    const opened = await open(await sharedApp());
    const { app, id } = opened;
    const owner = await asUser(app);
    await inDatabase(app.database, (db) =>
      db.updateTable('users').set({ role: 'owner' }).where('id', '=', owner.id).execute(),
    );
    const url = `/stream/sessions/end/?session_id=${id}`;
    expect((await app.http.inject({ url, headers: owner.headers })).statusCode).toBe(200);
    await expectClosed(opened, 'ended_by_staff');
  });

  test('is closed with 4506 the moment its login logs out; one of another login goes on', async () => {
    const opened = await open(await sharedApp());
    const { app, user } = opened;
    const other = await asUser(app);
    const otherClient = await connectLive(opened.address, await startSession(app, other));
    const payload = { refresh: user.refreshToken };
    await app.http.inject({ method: 'POST', url: '/api/auth/logout/', headers: user.headers, payload });
    await expectClosed(opened, 'logged_out');
    otherClient.send({ type: 'ping' });
    expect(await otherClient.next('pong')).toMatchObject({ type: 'pong' });
  });

  test('is closed with 4000 when the server stops, and stored as ended', async () => {
    const opened = await open(await buildTestApp(dialect));
    await opened.app.close();
    await expectClosed(opened, 'server_stopping');
  });
});

const sharedApp = shareTestApp('sqlite');

test('who sends nothing for so long is closed with 4001, though pings are answered', async () => {
  const opened = await open(await buildTestApp('sqlite', { env: { SESSION_IDLE_SECONDS: '60' } }));
  const { app } = opened;
  for (let ping = 0; ping < 2; ping++) {
    const pong = once(serverSocket(app), 'pong');
    app.clock.advance(25_000);
    await pong;
  }
  app.clock.advance(9_999);
  expect(opened.client.socket.readyState).toBe(WebSocket.OPEN);
  app.clock.advance(1);
  await expectClosed(opened, 'idle');
});

test('any message keeps a session from being idle', async () => {
  const { app, client } = await open(await buildTestApp('sqlite', { env: { SESSION_IDLE_SECONDS: '20' } }));
  for (let second = 0; second < 40; second += 15) {
    app.clock.advance(15_000);
    client.send({ type: 'ping' });
    await client.next('pong');
  }
});

test('who answers no ping is closed with 4002', async () => {
  const opened = await open(await sharedApp(), { autoPong: false });
  opened.app.clock.advance(36_000);
  await expectClosed(opened, 'no_pong');
});

test('a peer that is gone without a word is let go within 40 s', async () => {
  const opened = await open(await buildTestApp('sqlite'));
  opened.client.socket.pause();
  opened.app.clock.advance(40_000);
  await expectEnded(opened, 'no_pong');
  await expect.poll(() => opened.app.http.websocketServer.clients.size).toBe(0);
});

test('a message over 2 MB is closed with 1009', async () => {
  const opened = await open(await sharedApp());
  opened.client.send(Buffer.alloc(2 * 1024 * 1024 + 1));
  expect((await opened.client.closed).code).toBe(1009);
  await expectEnded(opened, 'too_big');
});

test('fifty malformed messages in ten seconds are closed with 4507, each told before', async () => {
  const opened = await open(await sharedApp());
  for (let message = 0; message < 50; message++) opened.client.send('{');
  await expectClosed(opened, 'abuse');
  const errors = opened.client.received.filter((message) => message.type === 'error');
  expect(errors.map(({ code }) => code)).toEqual(Array.from({ length: 50 }, () => 'live.malformed'));
});

test('malformed messages that come slowly never close the socket', async () => {
  const { app, client } = await open(await sharedApp());
  for (let round = 0; round < 3; round++) {
    for (let message = 0; message < 49; message++) client.send('{');
    for (let message = 0; message < 49; message++) await client.next('error');
    app.clock.advance(10_000);
  }
});

test.each<[string, (socket: WebSocket) => void, number]>([
  [
    'a text that is no UTF-8',
    (socket) => {
      socket.send(Buffer.from([0xff]), { binary: false });
    },
    1007,
  ],
  [
    'bytes that are no frame',
    (socket) => {
      (Reflect.get(socket, '_socket') as Socket).write(Buffer.from([0xff, 0xff, 0, 0]));
    },
    1002,
  ],
])('%s ends that session alone', async (_name, send, code) => {
  const opened = await open(await sharedApp());
  send(opened.client.socket);
  expect((await opened.client.closed).code).toBe(code);
  await expectEnded(opened, 'abuse');
  const { app, user } = opened;
  const next = await connectLive(opened.address, await startSession(app, user));
  next.send({ type: 'ping' });
  await next.next('pong');
});
