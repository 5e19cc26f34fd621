import { expect, test } from 'vitest';
import { asUser, logIn } from '../../../test/as-user.ts';
import { buildTestApp, type TestApp } from '../../../test/build-test-app.ts';
import { expectProblem } from '../../../test/expect-problem.ts';
import { connectLive, startSession } from '../../../test/live-client.ts';
import { describeOnBothDatabases } from '../../../test/test-database.ts';

function account(app: TestApp, accessToken: string) {
  const headers = { authorization: `Bearer ${accessToken}` };
  return app.http.inject({ url: '/api/account/', headers });
}

describeOnBothDatabases('open logins of one account', (dialect) => {
  test('are so many: a further one ends the oldest, with its socket, and nobody else’s', async () => {
    const app = await buildTestApp(dialect, { env: { LIMIT_OPEN_LOGINS: '2' } });
    const first = await asUser(app);
    const other = await asUser(app);
    const client = await connectLive(await app.listen(), await startSession(app, first));
    client.send({ type: 'ping' });
    await client.next('pong');
    app.clock.advance(1_000);
    const second = await logIn(app, first);
    app.clock.advance(1_000);
    const third = await logIn(app, first);

    expect((await client.closed).code).toBe(4506);
    expectProblem(await account(app, first.accessToken), 'auth.token_invalid');
    for (const token of [second.access_token, third.access_token, other.accessToken]) {
      expect((await account(app, token)).statusCode).toBe(200);
    }
  });
});
