import { expect, test } from 'vitest';
import { asUser, logIn } from '../../../../test/as-user.ts';
import { shareTestApp, type TestApp } from '../../../../test/build-test-app.ts';
import { expectProblem } from '../../../../test/expect-problem.ts';
import { describeOnBothDatabases } from '../../../../test/test-database.ts';

const dayMs = 86_400_000;

function logOut(app: TestApp, accessToken: string | undefined, refresh: unknown, url = '/api/auth/logout/') {
  return app.http.inject({
    method: 'POST',
    url,
    headers: accessToken === undefined ? {} : { authorization: `Bearer ${accessToken}` },
    payload: { refresh },
  });
}

function refresh(app: TestApp, token: string) {
  return app.http.inject({ method: 'POST', url: '/api/auth/token/refresh/', payload: { refresh: token } });
}

function getAccount(app: TestApp, accessToken: string) {
  return app.http.inject({ url: '/api/account/', headers: { authorization: `Bearer ${accessToken}` } });
}

describeOnBothDatabases('logout', (dialect) => {
  const sharedApp = shareTestApp(dialect);

  test.each(['/api/auth/logout/', '/api/auth/logout'])(
    '%s answers 204 without a body, and both tokens end at once',
    async (url) => {
      const app = await sharedApp();
      const user = await asUser(app);
      const response = await logOut(app, user.accessToken, user.refreshToken, url);
      expect(response.statusCode).toBe(204);
      expect(response.body).toBe('');
      const late = await getAccount(app, user.accessToken);
      expectProblem(late, 'auth.token_invalid');
      expect(late.headers['www-authenticate']).toBe('Bearer error="invalid_token"');
      expectProblem(await refresh(app, user.refreshToken), 'auth.refresh_invalid');
    },
  );

  test('every pair of the login ends, whichever of its refresh tokens is sent', async () => {
    const app = await sharedApp();
    const user = await asUser(app);
    const next = (await refresh(app, user.refreshToken)).json<{
      access_token: string;
      refresh_token: string;
    }>();
    expect((await logOut(app, next.access_token, user.refreshToken)).statusCode).toBe(204);
    expectProblem(await getAccount(app, user.accessToken), 'auth.token_invalid');
    expectProblem(await getAccount(app, next.access_token), 'auth.token_invalid');
    expectProblem(await refresh(app, next.refresh_token), 'auth.refresh_invalid');
    // The grace for lost answers does not bring a login back.
    expectProblem(await refresh(app, user.refreshToken), 'auth.refresh_invalid');
  });

  test('only the login that the refresh token names ends, though the access token is of another', async () => {
    const app = await sharedApp();
    const phone = await asUser(app);
    const tablet = await logIn(app, phone);
    expect((await logOut(app, phone.accessToken, tablet.refresh_token)).statusCode).toBe(204);
    expectProblem(await getAccount(app, tablet.access_token), 'auth.token_invalid');
    expect((await getAccount(app, phone.accessToken)).statusCode).toBe(200);
  });

  test('one may log out again, and with tokens that have expired', async () => {
    const app = await sharedApp();
    const user = await asUser(app);
    const other = await logIn(app, user);
    expect((await logOut(app, user.accessToken, user.refreshToken)).statusCode).toBe(204);
    expect((await logOut(app, user.accessToken, user.refreshToken)).statusCode).toBe(204);
    app.clock.advance(8 * dayMs);
    expectProblem(await getAccount(app, other.access_token), 'auth.token_invalid');
    expect((await logOut(app, other.access_token, other.refresh_token)).statusCode).toBe(204);
    expectProblem(await refresh(app, other.refresh_token), 'auth.refresh_invalid');
    app.clock.advance(30 * dayMs);
    expect((await logOut(app, other.access_token, other.refresh_token)).statusCode).toBe(204);
  });

  test('somebody else’s refresh token, and what is none, is refused, and nothing changes', async () => {
    const app = await sharedApp();
    const ada = await asUser(app);
    const eve = await asUser(app);
    const unsigned = ada.refreshToken.split('.').slice(0, 2).join('.');
    const forged = `${unsigned}.${'A'.repeat(43)}`;
    for (const token of [ada.refreshToken, eve.accessToken, forged, 'null', '', 'a.b.c']) {
      expectProblem(await logOut(app, eve.accessToken, token), 'auth.refresh_invalid');
    }
    for (const user of [ada, eve]) {
      expect((await getAccount(app, user.accessToken)).statusCode).toBe(200);
      expect((await refresh(app, user.refreshToken)).statusCode).toBe(200);
    }
  });

  test('without an access token of ours nobody is logged out', async () => {
    const app = await sharedApp();
    const user = await asUser(app);
    const none = await logOut(app, undefined, user.refreshToken);
    expectProblem(none, 'auth.token_missing');
    expect(none.headers['www-authenticate']).toBe('Bearer');
    const unsigned = user.accessToken.split('.').slice(0, 2).join('.');
    for (const token of ['null', `${unsigned}.${'A'.repeat(43)}`, user.refreshToken]) {
      const response = await logOut(app, token, user.refreshToken);
      expectProblem(response, 'auth.token_invalid');
      expect(response.headers['www-authenticate']).toBe('Bearer error="invalid_token"');
    }
    expect((await getAccount(app, user.accessToken)).statusCode).toBe(200);
  });

  test('a missing refresh token, and one of a wrong type, is named; a charset makes no difference', async () => {
    const app = await sharedApp();
    const user = await asUser(app);
    const missing = expectProblem(await logOut(app, user.accessToken, undefined), 'request.invalid');
    expect(missing.errors).toEqual([{ path: '/refresh', message: 'Is required.', rule: 'required' }]);
    const wrong = expectProblem(await logOut(app, user.accessToken, null), 'request.invalid');
    expect(wrong.errors).toEqual([{ path: '/refresh', message: 'Must be a string.', rule: 'not_string' }]);
    expect((await getAccount(app, user.accessToken)).statusCode).toBe(200);
    const response = await app.http.inject({
      method: 'POST',
      url: '/api/auth/logout/',
      headers: { ...user.headers, 'content-type': 'application/json;charset=UTF-8' },
      payload: JSON.stringify({ refresh: user.refreshToken, extra: true }),
    });
    expect(response.statusCode).toBe(204);
  });
});
