import type { SessionStarted } from '@spotter/contract/sessions';
import { expect, test } from 'vitest';
import { asUser } from '../../../../test/as-user.ts';
import { buildTestApp, shareTestApp } from '../../../../test/build-test-app.ts';
import { expectProblem } from '../../../../test/expect-problem.ts';
import { connectLive, startSession } from '../../../../test/live-client.ts';
import { describeOnBothDatabases } from '../../../../test/test-database.ts';

const url = '/stream/sessions/start/';
const uuidV4 = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

describeOnBothDatabases('starting a session', (dialect) => {
  const sharedApp = shareTestApp(dialect);

  test.each(['GET', 'POST'] as const)('%s answers 201 with exactly the documented fields', async (method) => {
    const app = await sharedApp();
    const { headers } = await asUser(app);
    for (const path of [url, url.slice(0, -1)]) {
      const response = await app.http.inject({
        method,
        url: path,
        headers: { ...headers, 'content-type': 'application/json' },
      });
      expect(response.statusCode).toBe(201);
      expect(response.headers['cache-control']).toBe('no-store');
      expect(response.json()).toEqual({
        session_id: expect.stringMatching(uuidV4) as string,
        message: 'Session started',
      });
    }
  });

  test('no token and a bad one are 401', async () => {
    const app = await sharedApp();
    expectProblem(await app.http.inject({ url }), 'auth.token_missing');
    const headers = { authorization: 'Bearer a.b.c' };
    const refused = await app.http.inject({ url, headers });
    expectProblem(refused, 'auth.token_invalid');
    expect(refused.headers['www-authenticate']).toBe('Bearer error="invalid_token"');
  });

  test('HEAD is 405 and starts nothing', async () => {
    const app = await sharedApp();
    const { headers } = await asUser(app);
    const response = await app.http.inject({ method: 'HEAD', url, headers });
    expect(response.statusCode).toBe(405);
    expect(response.headers.allow).toBe('GET, POST');
    const active = await app.http.inject({ url: '/stream/sessions/active/', headers });
    expect(active.json()).toEqual({ sessions: [] });
  });

  test('a start beyond three that wait ends the one that has waited longest', async () => {
    const app = await sharedApp();
    const user = await asUser(app);
    const ids: string[] = [];
    for (let started = 0; started < 5; started++) ids.push(await startSession(app, user));
    const active = await app.http.inject({ url: '/stream/sessions/active/', headers: user.headers });
    const { sessions } = active.json<{ sessions: SessionStarted[] }>();
    expect(sessions.map(({ session_id }) => session_id)).toEqual(ids.slice(2));
  });

  test('starts that come at once never leave more than three that wait', async () => {
    const app = await sharedApp();
    const user = await asUser(app);
    await Promise.all(Array.from({ length: 12 }, () => startSession(app, user)));
    const active = await app.http.inject({ url: '/stream/sessions/active/', headers: user.headers });
    expect(active.json<{ sessions: SessionStarted[] }>().sessions).toHaveLength(3);
  });

  test('beyond so many in a minute is 429, for this user alone, with what to do and when', async () => {
    const app = await buildTestApp(dialect, { env: { LIMIT_SESSION_STARTS: '2' } });
    const user = await asUser(app);
    for (let started = 0; started < 2; started++) await startSession(app, user);
    app.clock.advance(20_000);
    for (const method of ['GET', 'POST'] as const) {
      const refused = await app.http.inject({ method, url, headers: user.headers });
      expect(expectProblem(refused, 'limits.too_many_requests').detail).toBe(
        'This account has started 2 sessions in a minute. Use one that was started, or wait. Try again in 40 seconds.',
      );
      expect(refused.headers['retry-after']).toBe('40');
    }
    await startSession(app, await asUser(app));
    app.clock.advance(40_000);
    await startSession(app, user);
  });

  test('beside three sessions with a socket a start is 429, for this user alone, until one is closed', async () => {
    const app = await sharedApp();
    const user = await asUser(app);
    const address = await app.listen();
    const clients = [];
    for (let claimed = 0; claimed < 3; claimed++) {
      const client = await connectLive(address, await startSession(app, user));
      client.send({ type: 'ping' });
      await client.next('pong');
      clients.push(client);
    }
    const refused = await app.http.inject({ url, headers: user.headers });
    expectProblem(refused, 'limits.too_many_sessions');
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
    await startSession(app, await asUser(app));

    clients[0]?.socket.close();
    const again = () => app.http.inject({ url, headers: user.headers });
    await expect.poll(async () => (await again()).statusCode).toBe(201);
  });
});

test('a body that is broken, too large or no JSON is told so', async () => {
  const app = await buildTestApp('sqlite');
  const { headers } = await asUser(app);
  const post = (type: string, payload: string) =>
    app.http.inject({ method: 'POST', url, headers: { ...headers, 'content-type': type }, payload });
  expectProblem(await post('application/json', '{'), 'request.malformed_json');
  expectProblem(await post('text/xml', '<a/>'), 'request.unsupported_media_type');
  expectProblem(await post('application/json', `"${'x'.repeat(300_000)}"`), 'request.too_large');
});
