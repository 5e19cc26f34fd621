import type { TokenPair } from '@spotter/contract/accounts';
import { expect, test } from 'vitest';
import { asUser, logIn } from '../../../../test/as-user.ts';
import { buildTestApp, shareTestApp, type TestApp } from '../../../../test/build-test-app.ts';
import { expectProblem } from '../../../../test/expect-problem.ts';
import { describeOnBothDatabases } from '../../../../test/test-database.ts';

const daySeconds = 86_400;

function refresh(app: TestApp, token: unknown, authorization?: string) {
  return app.http.inject({
    method: 'POST',
    url: '/api/auth/token/refresh/',
    headers: authorization === undefined ? {} : { authorization },
    payload: { refresh: token },
  });
}

async function nextPair(app: TestApp, token: string): Promise<TokenPair> {
  const response = await refresh(app, token);
  if (response.statusCode !== 200) throw new Error(response.body);
  return response.json<TokenPair>();
}

function getAccount(app: TestApp, accessToken: string) {
  return app.http.inject({ url: '/api/account/', headers: { authorization: `Bearer ${accessToken}` } });
}

function expiryOf(token: string): number {
  const claims = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()) as {
    exp: number;
  };
  return claims.exp;
}

describeOnBothDatabases('refresh', (dialect) => {
  const sharedApp = shareTestApp(dialect);

  test.each(['/api/auth/token/refresh/', '/api/auth/token/refresh'])(
    '%s answers a new pair, the same three keys as a login',
    async (url) => {
      const app = await sharedApp();
      const user = await asUser(app);
      app.clock.advance(60_000);
      const response = await app.http.inject({
        method: 'POST',
        url,
        headers: { ...user.headers, 'content-type': 'application/json;charset=UTF-8' },
        payload: JSON.stringify({ refresh: user.refreshToken, extra: 1 }),
      });
      expect(response.statusCode).toBe(200);
      expect(response.headers['content-type']).toBe('application/json; charset=utf-8');
      expect(response.headers['cache-control']).toBe('no-store');
      const pair = response.json<TokenPair>();
      expect(Object.keys(pair)).toEqual(['username', 'access_token', 'refresh_token']);
      expect(pair.username).toBe(user.username);
      expect(pair.access_token).not.toBe(user.accessToken);
      expect(pair.refresh_token).not.toBe(user.refreshToken);
      expect((await getAccount(app, pair.access_token)).statusCode).toBe(200);
      const now = Math.floor(app.clock.nowMs() / 1000);
      expect(expiryOf(pair.access_token)).toBe(now + 7 * daySeconds);
      expect(expiryOf(pair.refresh_token)).toBe(now + 30 * daySeconds);
    },
  );

  test('no Authorization, one without a token, and an expired access token are all fine', async () => {
    const app = await sharedApp();
    const user = await asUser(app);
    let token = user.refreshToken;
    for (const authorization of [
      undefined,
      '',
      'Bearer',
      'Bearer ',
      'Bearer null',
      'Bearer undefined',
      'x',
    ]) {
      const response = await refresh(app, token, authorization);
      expect({ authorization, status: response.statusCode }).toEqual({ authorization, status: 200 });
      token = response.json<TokenPair>().refresh_token;
    }
    app.clock.advance(8 * daySeconds * 1000);
    expectProblem(await getAccount(app, user.accessToken), 'auth.token_invalid');
    expect((await refresh(app, token, `Bearer ${user.accessToken}`)).statusCode).toBe(200);
  });

  test('an access token with a bad signature, or of somebody else, neither rotates nor revokes', async () => {
    const app = await sharedApp();
    const ada = await asUser(app);
    const eve = await asUser(app);
    const rotated = await nextPair(app, ada.refreshToken);
    const unsigned = ada.accessToken.split('.').slice(0, 2).join('.');
    const wrong = [`${unsigned}.${'A'.repeat(43)}`, 'not.a.token', eve.accessToken, rotated.refresh_token];
    // The reused first token would revoke, the second would rotate; neither happens.
    app.clock.advance(31_000);
    for (const token of wrong) {
      for (const refreshToken of [ada.refreshToken, rotated.refresh_token]) {
        const response = await refresh(app, refreshToken, `Bearer ${token}`);
        expectProblem(response, 'auth.token_invalid');
        expect(response.headers['www-authenticate']).toBe('Bearer error="invalid_token"');
      }
    }
    expect((await refresh(app, rotated.refresh_token)).statusCode).toBe(200);
  });

  test('several refreshes of one token at the same time answer one and the same pair', async () => {
    const app = await sharedApp();
    const user = await asUser(app);
    const responses = await Promise.all(Array.from({ length: 8 }, () => refresh(app, user.refreshToken)));
    expect(responses.map(({ statusCode }) => statusCode)).toEqual(Array.from({ length: 8 }, () => 200));
    expect(new Set(responses.map(({ body }) => body)).size).toBe(1);
    const pair = responses[0]?.json<TokenPair>();
    expect((await refresh(app, pair?.refresh_token)).statusCode).toBe(200);
  });

  test('a lost answer can be asked for again: the same bytes within 30 s', async () => {
    const app = await sharedApp();
    const user = await asUser(app);
    const first = await refresh(app, user.refreshToken);
    app.clock.advance(29_999);
    const again = await refresh(app, user.refreshToken);
    expect(again.statusCode).toBe(200);
    expect(again.body).toBe(first.body);
  });

  test('after 30 s a replaced token ends the login, the newest pair included', async () => {
    const app = await sharedApp();
    const user = await asUser(app);
    const newest = await nextPair(app, user.refreshToken);
    app.clock.advance(30_001);
    const reused = await refresh(app, user.refreshToken);
    expectProblem(reused, 'auth.refresh_invalid');
    expect(reused.headers['www-authenticate']).toMatch(/^Bearer/);
    expectProblem(await refresh(app, newest.refresh_token), 'auth.refresh_invalid');
    expectProblem(await getAccount(app, newest.access_token), 'auth.token_invalid');
    expectProblem(await getAccount(app, user.accessToken), 'auth.token_invalid');
  });

  test('the grandparent of the newest token ends the login, however soon it comes', async () => {
    const app = await sharedApp();
    const user = await asUser(app);
    const second = await nextPair(app, user.refreshToken);
    const third = await nextPair(app, second.refresh_token);
    expectProblem(await refresh(app, user.refreshToken), 'auth.refresh_invalid');
    expectProblem(await refresh(app, third.refresh_token), 'auth.refresh_invalid');
    expectProblem(await getAccount(app, third.access_token), 'auth.token_invalid');
  });

  test('a reused token ends its own login and no other', async () => {
    const app = await sharedApp();
    const user = await asUser(app);
    const other = await logIn(app, user);
    await nextPair(app, user.refreshToken);
    app.clock.advance(31_000);
    expectProblem(await refresh(app, user.refreshToken), 'auth.refresh_invalid');
    expect((await getAccount(app, other.access_token)).statusCode).toBe(200);
    expect((await refresh(app, other.refresh_token)).statusCode).toBe(200);
  });

  test('how long a replaced token may be sent again is a setting', async () => {
    const app = await buildTestApp(dialect, { env: { REFRESH_GRACE_SECONDS: '5' } });
    const user = await asUser(app);
    await nextPair(app, user.refreshToken);
    app.clock.advance(4_000);
    expect((await refresh(app, user.refreshToken)).statusCode).toBe(200);
    app.clock.advance(1_001);
    expectProblem(await refresh(app, user.refreshToken), 'auth.refresh_invalid');
  });

  test('a refresh token lives 30 days from its own issue', async () => {
    const app = await sharedApp();
    const user = await asUser(app);
    const other = await logIn(app, user);
    app.clock.advance(29 * daySeconds * 1000);
    const renewed = await nextPair(app, user.refreshToken);
    app.clock.advance(2 * daySeconds * 1000);
    expectProblem(await refresh(app, other.refresh_token), 'auth.refresh_invalid');
    expect((await refresh(app, renewed.refresh_token)).statusCode).toBe(200);
  });

  test('a login ends after LOGIN_MAX_AGE_DAYS, however often it is refreshed', async () => {
    const app = await buildTestApp(dialect, { env: { LOGIN_MAX_AGE_DAYS: '40' } });
    const user = await asUser(app);
    app.clock.advance(20 * daySeconds * 1000);
    const second = await nextPair(app, user.refreshToken);
    app.clock.advance(19 * daySeconds * 1000);
    const third = await nextPair(app, second.refresh_token);
    const end = Math.floor(app.clock.nowMs() / 1000) + daySeconds;
    expect(expiryOf(third.access_token)).toBeLessThanOrEqual(end);
    expect(expiryOf(third.refresh_token)).toBeLessThanOrEqual(end);
    app.clock.advance(daySeconds * 1000);
    expectProblem(await refresh(app, third.refresh_token), 'auth.refresh_invalid');
    expectProblem(await getAccount(app, third.access_token), 'auth.token_invalid');
  });

  test('an access token is no refresh token, and neither is anything else', async () => {
    const app = await sharedApp();
    const user = await asUser(app);
    const unsigned = user.refreshToken.split('.').slice(0, 2).join('.');
    const forged = `${unsigned}.${'A'.repeat(43)}`;
    for (const token of [user.accessToken, forged, `${unsigned}.`, '', 'null', 'a.b.c']) {
      expectProblem(await refresh(app, token), 'auth.refresh_invalid');
    }
    expect((await refresh(app, user.refreshToken)).statusCode).toBe(200);
  });

  test('a missing token, and one of a wrong type, is named', async () => {
    const app = await sharedApp();
    const missing = expectProblem(await refresh(app, undefined), 'request.invalid');
    expect(missing.errors).toEqual([{ path: '/refresh', message: 'Is required.', rule: 'required' }]);
    const wrong = expectProblem(await refresh(app, 5), 'request.invalid');
    expect(wrong.errors).toEqual([{ path: '/refresh', message: 'Must be a string.', rule: 'not_string' }]);
  });

  test('two processes on one database rotate a token only once between them', async () => {
    const one = await sharedApp();
    const two = await buildTestApp(dialect, { database: one.database, overrides: { clock: one.clock } });
    const user = await asUser(one);
    const responses = await Promise.all([one, two, one, two].map((app) => refresh(app, user.refreshToken)));
    expect(new Set(responses.map(({ body }) => body)).size).toBe(1);
    expect(responses[0]?.statusCode).toBe(200);
  });
});
