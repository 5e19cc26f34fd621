import { expect, test } from 'vitest';
import { asUser, logIn } from '../../../../test/as-user.ts';
import { buildTestApp, shareTestApp, type TestApp } from '../../../../test/build-test-app.ts';
import { expectProblem } from '../../../../test/expect-problem.ts';
import { describeOnBothDatabases } from '../../../../test/test-database.ts';

const next = 'a far better one';

function change(app: TestApp, headers: Record<string, string>, payload: object, url = '/api/auth/password/') {
  return app.http.inject({ method: 'POST', url, headers, payload });
}

function refresh(app: TestApp, token: string) {
  return app.http.inject({ method: 'POST', url: '/api/auth/token/refresh/', payload: { refresh: token } });
}

describeOnBothDatabases('changing one’s password', (dialect) => {
  const sharedApp = shareTestApp(dialect);

  test.each(['/api/auth/password/', '/api/auth/password'])(
    '%s keeps this login, ends the others at once, and only the new password opens the account',
    async (url) => {
      const app = await sharedApp();
      const user = await asUser(app);
      const other = await logIn(app, user);
      const response = await change(app, user.headers, { old: user.password, new: next }, url);
      expect({ status: response.statusCode, body: response.body }).toEqual({ status: 204, body: '' });

      expect((await app.http.inject({ url: '/api/account/', headers: user.headers })).statusCode).toBe(200);
      expect((await refresh(app, user.refreshToken)).statusCode).toBe(200);
      const headers = { authorization: `Bearer ${other.access_token}` };
      expectProblem(await app.http.inject({ url: '/api/account/', headers }), 'auth.token_invalid');
      expectProblem(await refresh(app, other.refresh_token), 'auth.refresh_invalid');

      const { username } = user;
      const old = { username, password: user.password };
      expectProblem(
        await app.http.inject({ method: 'POST', url: '/api/auth/login/', payload: old }),
        'auth.login_failed',
      );
      await logIn(app, { username, password: next });
    },
  );

  test('a wrong present password changes nothing and ends nothing', async () => {
    const app = await sharedApp();
    const user = await asUser(app);
    const other = await logIn(app, user);
    expectProblem(
      await change(app, user.headers, { old: 'wrong password', new: next }),
      'auth.password_wrong',
    );
    expect((await refresh(app, other.refresh_token)).statusCode).toBe(200);
    await logIn(app, user);
  });

  test('the new password has to keep the rules of registration, and nothing changes where it does not', async () => {
    const app = await sharedApp();
    const user = await asUser(app, 'Ada Lovelace');
    for (const [password, message] of [
      ['1234567', 'Must have at least 8 characters.'],
      ['x'.repeat(257), 'Must have at most 256 characters.'],
      ['ADA  lovelace', 'Must not be the name.'],
      [user.email.toUpperCase(), 'Must not be the email.'],
    ] as const) {
      const response = await change(app, user.headers, { old: user.password, new: password });
      expect(expectProblem(response, 'request.invalid').errors).toMatchObject([{ path: '/new', message }]);
    }
    const common = await change(app, user.headers, { old: user.password, new: 'password123' });
    expect(expectProblem(common, 'request.invalid').errors?.[0]?.path).toBe('/new');
    await logIn(app, user);
  });

  test('missing fields, wrong types and a missing token are told apart', async () => {
    const app = await sharedApp();
    const user = await asUser(app);
    expect(expectProblem(await change(app, user.headers, {}), 'request.invalid').errors).toEqual([
      { path: '/old', message: 'Is required.', rule: 'required' },
      { path: '/new', message: 'Is required.', rule: 'required' },
    ]);
    const wrong = expectProblem(await change(app, user.headers, { old: 1, new: null }), 'request.invalid');
    expect(wrong.errors?.map(({ message }) => message)).toEqual(['Must be a string.', 'Must be a string.']);
    expectProblem(await change(app, {}, { old: user.password, new: next }), 'auth.token_missing');
    const authorization = `Bearer ${user.refreshToken}`;
    const payload = { old: user.password, new: next };
    expectProblem(await change(app, { authorization }, payload), 'auth.token_invalid');
  });

  test('of two changes at the same time the second does not silently undo the first', async () => {
    const app = await sharedApp();
    const user = await asUser(app);
    const passwords = ['the first new one', 'the second new one'];
    const responses = await Promise.all(
      passwords.map((password) => change(app, user.headers, { old: user.password, new: password })),
    );
    const won = responses.findIndex(({ statusCode }) => statusCode === 204);
    const lost = 1 - won;
    const loser = responses[lost];
    if (!loser) throw new Error('both changes failed');
    expectProblem(loser, 'auth.password_wrong');
    await logIn(app, { username: user.username, password: passwords[won] ?? '' });
  });

  test('guessing the present password is limited like guessing a login', async () => {
    const app = await buildTestApp(dialect, { env: { LIMIT_LOGIN_FAILURES_ACCOUNT: '3' } });
    const user = await asUser(app);
    for (let n = 0; n < 3; n += 1) {
      expectProblem(
        await change(app, user.headers, { old: `guess ${n} x`, new: next }),
        'auth.password_wrong',
      );
    }
    const refused = await change(app, user.headers, { old: user.password, new: next });
    expectProblem(refused, 'limits.too_many_requests');
    expect(refused.headers['retry-after']).toBe('900');
    app.clock.advance(900_000);
    expect((await change(app, user.headers, { old: user.password, new: next })).statusCode).toBe(204);
  });
});
