import { expect, test } from 'vitest';
import { registerUser } from '../../../../test/as-user.ts';
import { buildTestApp, shareTestApp, type TestApp } from '../../../../test/build-test-app.ts';
import { changeUser } from '../../../../test/change-user.ts';
import { cpuSpentMs } from '../../../../test/cpu-spent-ms.ts';
import { expectProblem } from '../../../../test/expect-problem.ts';
import { describeOnBothDatabases } from '../../../../test/test-database.ts';
import { ordinaryCost } from '../password-hasher.ts';

function logInAs(app: TestApp, username: unknown, password: unknown, url = '/api/auth/login/') {
  return app.http.inject({ method: 'POST', url, payload: { username, password } });
}

function claimsOf(token: string): Record<string, unknown> {
  return JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()) as Record<
    string,
    unknown
  >;
}

describeOnBothDatabases('login', (dialect) => {
  const sharedApp = shareTestApp(dialect);

  test.each(['/api/auth/login/', '/api/auth/login'])(
    '%s answers the name as registered and two tokens, these three keys in this order',
    async (url) => {
      const app = await sharedApp();
      const user = await registerUser(app);
      const response = await logInAs(app, user.username.toLowerCase(), user.password, url);
      expect(response.statusCode).toBe(200);
      expect(response.headers['content-type']).toBe('application/json; charset=utf-8');
      expect(response.headers['cache-control']).toBe('no-store');
      const body = response.json<Record<string, string>>();
      expect(Object.keys(body)).toEqual(['username', 'access_token', 'refresh_token']);
      expect(body['username']).toBe(user.username);
    },
  );

  test('tokens carry every documented claim and live exactly 7 and 30 days', async () => {
    const app = await sharedApp();
    const user = await registerUser(app);
    const { access_token, refresh_token } = (await logInAs(app, user.username, user.password)).json<{
      access_token: string;
      refresh_token: string;
    }>();
    const access = claimsOf(access_token);
    const refresh = claimsOf(refresh_token);
    const iat = Math.floor(app.clock.nowMs() / 1000);
    const shared = { iss: 'spotter', aud: 'spotter-api', sub: String(user.id), sid: access['sid'], iat };
    expect(access).toEqual({ ...shared, use: 'access', jti: access['jti'], exp: iat + 7 * 86_400 });
    expect(refresh).toEqual({ ...shared, use: 'refresh', jti: refresh['jti'], exp: iat + 30 * 86_400 });
    const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
    for (const id of [access['sid'], access['jti'], refresh['jti']]) expect(id).toMatch(uuid);
    expect(access['jti']).not.toBe(refresh['jti']);
    const header = JSON.parse(
      Buffer.from(access_token.split('.')[0] ?? '', 'base64url').toString(),
    ) as object;
    expect(header).toMatchObject({ alg: 'HS256', typ: 'JWT', kid: expect.any(String) as string });
  });

  test('a charset on the content type and further fields make no difference', async () => {
    const app = await sharedApp();
    const { username, password } = await registerUser(app);
    const response = await app.http.inject({
      method: 'POST',
      url: '/api/auth/login/',
      headers: { 'content-type': 'application/json;charset=UTF-8' },
      payload: JSON.stringify({ username, password, remember: true }),
    });
    expect(response.statusCode).toBe(200);
  });

  test('each missing field and each field of a wrong type is named', async () => {
    const app = await sharedApp();
    expect(expectProblem(await logInAs(app, undefined, undefined), 'request.invalid').errors).toEqual([
      { path: '/username', message: 'Is required.', rule: 'required' },
      { path: '/password', message: 'Is required.', rule: 'required' },
    ]);
    expect(expectProblem(await logInAs(app, 5, null), 'request.invalid').errors).toEqual([
      { path: '/username', message: 'Must be a string.', rule: 'not_string' },
      { path: '/password', message: 'Must be a string.', rule: 'not_string' },
    ]);
  });

  test('every variant of the name opens the account, and the email in any case', async () => {
    const app = await sharedApp();
    const user = await registerUser(app, 'Zoë  Ångström');
    const variants = [
      'zoë ångström',
      'ZOË ÅNGSTRÖM',
      'Zoe\u0308 A\u030angstro\u0308m',
      ' Zoë\u00a0\u00a0Ångström ',
      'Ｚｏë Ångström',
      user.email.toUpperCase(),
      ` ${user.email} `,
    ];
    for (const username of variants) {
      const response = await logInAs(app, username, user.password);
      expect({ username, status: response.statusCode }).toEqual({ username, status: 200 });
    }
    expectProblem(await logInAs(app, 'Zoe Angstrom', user.password), 'auth.login_failed');
  });

  test('a name opens the account as a keyboard of its language changes its case', async () => {
    const app = await sharedApp();
    for (const [name, typed] of [
      ['Işık', 'ışık'],
      ['İpek', 'ipek'],
      ['Νίκος', 'ΝΊΚΟΣ'],
      ['ශ\u0dca\u200dරී', 'ශ\u0dcaරී'],
    ] as const) {
      const user = await registerUser(app, name);
      const response = await logInAs(app, typed, user.password);
      expect(response.statusCode, typed).toBe(200);
      expect(response.json<{ username: string }>().username).toBe(name);
    }
  });

  test('a password is the same however its letters are composed, and nothing else is changed in it', async () => {
    const app = await sharedApp();
    const user = { username: 'Ada', email: 'ada@example.org', password: 'caf\u00e9 au lait' };
    await app.http.inject({ method: 'POST', url: '/api/auth/register/', payload: user });
    expect((await logInAs(app, 'Ada', 'cafe\u0301 au lait')).statusCode).toBe(200);
    for (const wrong of [
      'CAFÉ AU LAIT',
      'café au lait ',
      ' café au lait',
      'café  au lait',
      'ｃafé au lait',
    ]) {
      expectProblem(await logInAs(app, 'Ada', wrong), 'auth.login_failed');
    }
  });

  test('unknown name, unknown email, wrong password and deactivated account answer with the same words', async () => {
    const app = await sharedApp();
    const ada = await registerUser(app);
    const gone = await registerUser(app);
    await changeUser(app, gone.id, { isActive: false });
    const answers = [
      await logInAs(app, 'nobody at all', ada.password),
      await logInAs(app, 'nobody@test.example', ada.password),
      await logInAs(app, ada.username, 'wrong password'),
      await logInAs(app, gone.username, gone.password),
      await logInAs(app, gone.username, 'wrong password'),
    ];
    const seen = answers.map((response) => {
      const { request_id, ...problem } = expectProblem(response, 'auth.login_failed');
      expect(request_id).toMatch(/./);
      const { 'content-length': length, 'www-authenticate': scheme } = response.headers;
      return JSON.stringify({ problem, length, scheme });
    });
    expect(new Set(seen).size).toBe(1);
    expect(answers[0]?.headers['www-authenticate']).toBe('Bearer');
  });

  test('whether an account exists cannot be told from the time an answer takes', async () => {
    const app = await buildTestApp(dialect, {
      env: { LIMIT_LOGIN_FAILURES_ACCOUNT: '100' },
      overrides: { hashCost: ordinaryCost },
    });
    const ada = await registerUser(app);
    const gone = await registerUser(app);
    await changeUser(app, gone.id, { isActive: false });
    const spent = { wrong: 0, unknown: 0, deactivated: 0 };
    for (let round = 0; round < 12; round += 1) {
      for (const [kind, username, password] of [
        ['wrong', ada.username, 'wrong password'],
        ['unknown', 'nobody at all', 'wrong password'],
        ['deactivated', gone.username, gone.password],
      ] as const) {
        const before = cpuSpentMs();
        await logInAs(app, username, password);
        spent[kind] += cpuSpentMs() - before;
      }
    }
    // Hashing takes about 20 ms; an answer without it would take one or two.
    for (const ms of [spent.unknown, spent.deactivated]) {
      expect(ms / spent.wrong, JSON.stringify(spent)).toBeGreaterThan(0.6);
      expect(ms / spent.wrong, JSON.stringify(spent)).toBeLessThan(1.6);
    }
  });

  test('what no account can be called is refused like any unknown name', async () => {
    const app = await sharedApp();
    for (const username of ['', ' ', '@', '\ud800', 'x'.repeat(100_000), "' or 1=1 --"]) {
      expectProblem(await logInAs(app, username, 'some password'), 'auth.login_failed');
    }
    const user = await registerUser(app);
    for (const password of ['', '\ud800', 'x'.repeat(100_000)]) {
      expectProblem(await logInAs(app, user.username, password), 'auth.login_failed');
    }
  });

  test('a login that comes while a password changes opens nothing for the old password', async () => {
    const app = await sharedApp();
    const user = await registerUser(app);
    const first = (await logInAs(app, user.username, user.password)).json<{ access_token: string }>();
    const headers = { authorization: `Bearer ${first.access_token}` };
    const [changed, ...logins] = await Promise.all([
      app.http.inject({
        method: 'POST',
        url: '/api/auth/password/',
        headers,
        payload: { old: user.password, new: 'another good one' },
      }),
      ...Array.from({ length: 6 }, () => logInAs(app, user.username, user.password)),
    ]);
    expect(changed.statusCode).toBe(204);
    for (const login of logins.filter(({ statusCode }) => statusCode === 200)) {
      const { access_token } = login.json<{ access_token: string }>();
      const account = await app.http.inject({
        url: '/api/account/',
        headers: { authorization: `Bearer ${access_token}` },
      });
      expectProblem(account, 'auth.token_invalid');
    }
  });
});
