import { closeCodes, type CloseName } from '@spotter/contract/live/close-codes';
import { once } from 'node:events';
import { expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { asUser, type TestUser } from '../../../test/as-user.ts';
import { buildTestApp, shareTestApp, type TestApp } from '../../../test/build-test-app.ts';
import { expectProblem } from '../../../test/expect-problem.ts';
import { connectLive, startSession, type LiveClient } from '../../../test/live-client.ts';
import { describeOnBothDatabases } from '../../../test/test-database.ts';

const choose = { exercise_type: 'squat' };
const nowhere = '6f2c1a3e-8d4b-4c55-9c39-2f6f0f5c9b1d';

async function expectRefused(
  client: LiveClient,
  code: string,
  close: CloseName,
  more: object = {},
): Promise<void> {
  const error = await client.next('error');
  expect(error).toMatchObject({ code, message: error.error, ...more });
  expect(await client.closed).toEqual(closeCodes[close]);
}

async function expectAdmitted(client: LiveClient): Promise<void> {
  client.send(choose);
  expect(await client.next('status')).toMatchObject({ status: 'Pose detection initialized' });
}

async function serve(app: TestApp): Promise<{ app: TestApp; address: string; user: TestUser }> {
  return { app, address: await app.listen(), user: await asUser(app) };
}

describeOnBothDatabases('admitting a socket', (dialect) => {
  const sharedApp = shareTestApp(dialect);
  const narrowApp = shareTestApp(dialect, { env: { LIMIT_SESSIONS_PER_USER: '2' } });

  test.each(['/ws/session', '/ws/pose_session', '/ws/json_session'])(
    'the id alone admits to %s, with and without the trailing slash',
    async (path) => {
      const { app, address, user } = await serve(await sharedApp());
      for (const slash of ['/', '']) {
        const id = await startSession(app, user);
        await expectAdmitted(await connectLive(address, id, { path: `${path}/${id}${slash}` }));
      }
    },
  );

  test('an unknown id, and one that is no id, is told so and closed with 4502', async () => {
    const { address } = await serve(await sharedApp());
    for (const id of [nowhere, 'nope', encodeURIComponent("' or 1=1"), '%00']) {
      await expectRefused(await connectLive(address, id), 'live.session_unknown', 'unknown');
    }
  });

  test('a session that has ended is closed with 4503', async () => {
    const { app, address, user } = await serve(await sharedApp());
    const id = await startSession(app, user);
    const url = `/stream/sessions/end/?session_id=${id}`;
    await app.http.inject({ url, headers: user.headers });
    await expectRefused(await connectLive(address, id), 'live.session_ended', 'already_ended');
  });

  test('a session admits one socket, once: 4504 while that is open, 4503 after', async () => {
    const { app, address, user } = await serve(await sharedApp());
    const id = await startSession(app, user);
    const first = await connectLive(address, id);
    await expectAdmitted(first);
    await expectRefused(await connectLive(address, id), 'live.session_claimed', 'already_claimed');
    first.send({ type: 'ping' });
    await first.next('pong');
    first.socket.close();
    await first.closed;
    await expect
      .poll(async () => (await (await connectLive(address, id)).closed).code)
      .toBe(closeCodes.already_ended.code);
  });

  test('of sockets that race for one session exactly one wins', async () => {
    const { app, address, user } = await serve(await sharedApp());
    const id = await startSession(app, user);
    const clients = await Promise.all([1, 2, 3, 4].map(() => connectLive(address, id)));
    for (const client of clients) client.send({ type: 'ping' });
    const outcomes = await Promise.all(
      clients.map((client) =>
        Promise.race([client.next('pong').then(() => 'admitted'), client.closed.then(({ code }) => code)]),
      ),
    );
    const { code } = closeCodes.already_claimed;
    expect(outcomes.toSorted()).toEqual([code, code, code, 'admitted']);
  });

  test('no more sockets than a user may have are admitted, and the session waits on', async () => {
    const { app, address, user } = await serve(await narrowApp());
    const first = await connectLive(address, await startSession(app, user));
    await expectAdmitted(first);
    const second = await startSession(app, user);
    const third = await startSession(app, user);
    await expectAdmitted(await connectLive(address, second));
    await expectRefused(await connectLive(address, third), 'live.too_many_sessions', 'overloaded');
    await app.http.inject({ url: `/stream/sessions/end/?session_id=${second}`, headers: user.headers });
    await expectAdmitted(await connectLive(address, third));
  });

  test('who comes back takes the place of a socket of theirs that answers no more, and of no other', async () => {
    const { app, address, user } = await serve(await narrowApp());
    const alive = await connectLive(address, await startSession(app, user));
    await expectAdmitted(alive);
    const dead = await connectLive(address, await startSession(app, user), { autoPong: false });
    await expectAdmitted(dead);
    const asked = once(dead.socket, 'ping');
    const starting = startSession(app, user);
    await Promise.all([asked, once(alive.socket, 'ping')]);
    alive.send({ type: 'ping' });
    await alive.next('pong');
    app.clock.advance(2_000);
    await expectAdmitted(await connectLive(address, await starting));
    expect(await dead.closed).toEqual(closeCodes.no_pong);
    expect(alive.socket.readyState).toBe(WebSocket.OPEN);

    const refused = await app.http.inject({ url: '/stream/sessions/start/', headers: user.headers });
    expect(expectProblem(refused, 'limits.too_many_sessions').detail).toContain('Close one');
  });

  test('so does a session that waits, when its socket comes', async () => {
    const { app, address, user } = await serve(await narrowApp());
    const ids = [await startSession(app, user), await startSession(app, user)];
    const dead = await connectLive(address, ids[0] ?? '', { autoPong: false });
    await expectAdmitted(dead);
    ids.push(await startSession(app, user));
    await expectAdmitted(await connectLive(address, ids[1] ?? ''));
    const asked = once(dead.socket, 'ping');
    const next = await connectLive(address, ids[2] ?? '');
    await asked;
    app.clock.advance(2_000);
    await expectAdmitted(next);
    expect(await dead.closed).toEqual(closeCodes.no_pong);
  });

  test('a token must be that of the owner, by header or by subprotocol, and a wrong one does not use the session up', async () => {
    const { app, address, user } = await serve(await sharedApp());
    const other = await asUser(app);
    const id = await startSession(app, user);
    for (const token of [other.accessToken, user.refreshToken, 'null', 'a.b.c']) {
      const byHeader = { headers: { authorization: `Bearer ${token}` } };
      await expectRefused(await connectLive(address, id, byHeader), 'live.token_refused', 'token_refused');
      const byProtocol = { protocols: ['bearer', token] };
      await expectRefused(await connectLive(address, id, byProtocol), 'live.token_refused', 'token_refused');
    }
    const client = await connectLive(address, id, { protocols: ['bearer', user.accessToken] });
    expect(client.socket.protocol).toBe('bearer');
    await expectAdmitted(client);
  });

  test('where a token is asked for, none is refused, and the owner’s is admitted', async () => {
    const { app, address, user } = await serve(
      await buildTestApp(dialect, { env: { SOCKET_TOKEN_REQUIRED: 'true' } }),
    );
    const id = await startSession(app, user);
    await expectRefused(await connectLive(address, id), 'live.token_refused', 'token_refused');
    await expectAdmitted(await connectLive(address, id, { headers: user.headers }));
  });
});

test('any origin is admitted unless a setting names some; programs without one always are', async () => {
  const { app, address, user } = await serve(
    await buildTestApp('sqlite', { env: { SOCKET_ORIGINS: 'https://app.example' } }),
  );
  const id = await startSession(app, user);
  const foreign = await connectLive(address, id, { origin: 'https://elsewhere.example' });
  await expectRefused(foreign, 'live.origin_refused', 'token_refused');
  await expectAdmitted(await connectLive(address, id, { origin: 'https://app.example' }));
  await expectAdmitted(await connectLive(address, await startSession(app, user)));

  const open = await serve(await buildTestApp('sqlite'));
  const anywhere = { origin: 'https://elsewhere.example' };
  await expectAdmitted(await connectLive(open.address, await startSession(open.app, open.user), anywhere));
});

test('who has had 60 ids refused in a minute is answered 429 before any upgrade, until the minute is over', async () => {
  const { app, address, user } = await serve(
    await buildTestApp('sqlite', { env: { LIMIT_REFUSED_SESSIONS: '3' } }),
  );
  const id = await startSession(app, user);
  for (let refused = 0; refused < 3; refused++) await (await connectLive(address, nowhere)).closed;
  await expect(connectLive(address, id)).rejects.toThrow('429');
  const answer = await app.http.inject({
    url: `/ws/session/${id}/`,
    headers: { connection: 'upgrade', upgrade: 'websocket' },
  });
  expectProblem(answer, 'limits.too_many_requests');
  expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0);
  app.clock.advance(60_000);
  await expectAdmitted(await connectLive(address, id));
});

test('what a neighbour at the same address had refused never keeps out the owner’s token with the right id', async () => {
  const { app, address, user } = await serve(await buildTestApp('sqlite'));
  const other = await asUser(app);
  const id = await startSession(app, user);
  for (let refused = 0; refused < 60; refused++) await (await connectLive(address, nowhere)).closed;
  await expect(connectLive(address, id)).rejects.toThrow('429');
  await expect(connectLive(address, id, { headers: other.headers })).rejects.toThrow('429');
  await expect(connectLive(address, nowhere, { headers: user.headers })).rejects.toThrow('429');
  await expectAdmitted(await connectLive(address, id, { headers: user.headers }));
  const again = await startSession(app, user);
  await expectAdmitted(await connectLive(address, again, { protocols: ['bearer', user.accessToken] }));
});

test('while the event loop is late a socket is refused as overloaded and told when to come back, and the session waits for it', async () => {
  const { app, address, user } = await serve(await buildTestApp('sqlite', { env: { LIMIT_LATE_MS: '700' } }));
  const id = await startSession(app, user);
  const heldUntil = performance.now() + 1_500;
  while (performance.now() < heldUntil);
  await expectRefused(await connectLive(address, id), 'live.overloaded', 'overloaded', {
    retry_after_ms: 2_000,
  });
  // This machine may be late by itself.
  const outcome = async () => {
    const client = await connectLive(address, id);
    client.send(choose);
    return Promise.race([
      client.next('status').then(
        () => 'admitted',
        () => 'closed',
      ),
      client.closed.then(() => 'closed'),
    ]);
  };
  await expect.poll(outcome, { timeout: 15_000 }).toBe('admitted');
});

test('a plain request to a socket’s address is told to upgrade', async () => {
  const { app } = await serve(await buildTestApp('sqlite'));
  const answer = await app.http.inject({ url: `/ws/session/${nowhere}/` });
  expectProblem(answer, 'request.upgrade_required');
  expect(answer.headers.upgrade).toBe('websocket');
});
