import type { ActiveSessions } from '@spotter/contract/sessions';
import { expect, test } from 'vitest';
import { asUser } from '../../../../test/as-user.ts';
import { buildTestApp, type TestApp } from '../../../../test/build-test-app.ts';
import { changeUser } from '../../../../test/change-user.ts';
import { expectProblem } from '../../../../test/expect-problem.ts';
import { connectLive, startSession } from '../../../../test/live-client.ts';
import { describeOnBothDatabases } from '../../../../test/test-database.ts';

const url = '/stream/sessions/active/';

async function activeIds(app: TestApp, headers: Record<string, string> = {}): Promise<string[]> {
  const response = await app.http.inject({
    url,
    headers: { 'content-type': 'application/json', ...headers },
  });
  expect(response.statusCode).toBe(200);
  const { sessions } = response.json<ActiveSessions>();
  for (const session of sessions) {
    expect(Object.keys(session)).toEqual(['session_id', 'message']);
    expect(session.message).toBe('Session started');
  }
  return sessions.map(({ session_id }) => session_id);
}

describeOnBothDatabases('the sessions that have not ended', (dialect) => {
  test('without a token are all, waiting or with a socket, where testing routes are on', async () => {
    const app = await buildTestApp(dialect);
    expect(await activeIds(app)).toEqual([]);
    const user = await asUser(app);
    const waiting = await startSession(app, user);
    const claimed = await startSession(app, await asUser(app));
    const ended = await startSession(app, user);
    const client = await connectLive(await app.listen(), claimed);
    client.send({ type: 'ping' });
    await client.next('pong');
    await app.http.inject({ url: `/stream/sessions/end/?session_id=${ended}`, headers: user.headers });
    expect(await activeIds(app)).toEqual([waiting, claimed]);
  });

  test('with a token are one’s own, and all for staff who may list sessions', async () => {
    const app = await buildTestApp(dialect);
    const user = await asUser(app);
    const other = await asUser(app);
    const own = await startSession(app, user);
    const foreign = await startSession(app, other);
    expect(await activeIds(app, user.headers)).toEqual([own]);
    for (const [role, listed] of [
      ['editor', [own]],
      ['viewer', [own, foreign]],
      ['owner', [own, foreign]],
    ] as const) {
      await changeUser(app, user.id, { role });
      expect(await activeIds(app, user.headers), role).toEqual(listed);
    }
  });

  test('are refused to a bad token everywhere, and without one where testing routes are off', async () => {
    const open = await buildTestApp(dialect);
    const bad = await open.http.inject({ url, headers: { authorization: 'Bearer a.b.c' } });
    expectProblem(bad, 'auth.token_invalid');
    const closed = await buildTestApp(dialect, { env: { TESTING_ROUTES: 'false' } });
    expectProblem(await closed.http.inject({ url }), 'auth.token_missing');
    const user = await asUser(closed);
    const own = await startSession(closed, user);
    expect(await activeIds(closed, user.headers)).toEqual([own]);
  });

  test('leave out those that nobody claimed in ten minutes, and their ids admit nobody', async () => {
    const app = await buildTestApp(dialect);
    const user = await asUser(app);
    const id = await startSession(app, user);
    app.clock.advance(599_000);
    expect(await activeIds(app)).toEqual([id]);
    // Time goes on while the sweep looks at the database.
    const later = (): Promise<readonly string[]> => {
      app.clock.advance(5_000);
      return activeIds(app);
    };
    await expect.poll(later).toEqual([]);
    const client = await connectLive(await app.listen(), id);
    expect((await client.closed).code).toBe(4503);
  });
});
