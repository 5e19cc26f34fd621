import { expect, test } from 'vitest';
import { asUser, logIn } from '../../../../test/as-user.ts';
import { shareTestApp } from '../../../../test/build-test-app.ts';
import { expectProblem } from '../../../../test/expect-problem.ts';
import { describeOnBothDatabases } from '../../../../test/test-database.ts';

describeOnBothDatabases('logging out everywhere', (dialect) => {
  const sharedApp = shareTestApp(dialect);

  test.each(['/api/auth/logout/all/', '/api/auth/logout/all'])(
    '%s ends every login of the caller, this one too, and nobody else’s',
    async (url) => {
      const app = await sharedApp();
      const ada = await asUser(app);
      const other = await logIn(app, ada);
      const eve = await asUser(app);
      const response = await app.http.inject({ method: 'POST', url, headers: ada.headers });
      expect(response.statusCode).toBe(204);
      expect(response.body).toBe('');
      for (const token of [ada.accessToken, other.access_token]) {
        const late = await app.http.inject({
          url: '/api/account/',
          headers: { authorization: `Bearer ${token}` },
        });
        expectProblem(late, 'auth.token_invalid');
      }
      for (const token of [ada.refreshToken, other.refresh_token]) {
        const payload = { refresh: token };
        const late = await app.http.inject({ method: 'POST', url: '/api/auth/token/refresh/', payload });
        expectProblem(late, 'auth.refresh_invalid');
      }
      expect((await app.http.inject({ url: '/api/account/', headers: eve.headers })).statusCode).toBe(200);
      await logIn(app, ada);
    },
  );

  test('it needs an access token that still holds', async () => {
    const app = await sharedApp();
    const user = await asUser(app);
    const request = { method: 'POST', url: '/api/auth/logout/all/' } as const;
    expectProblem(await app.http.inject(request), 'auth.token_missing');
    const withRefresh = { ...request, headers: { authorization: `Bearer ${user.refreshToken}` } };
    expectProblem(await app.http.inject(withRefresh), 'auth.token_invalid');
    expect((await app.http.inject({ ...request, headers: user.headers })).statusCode).toBe(204);
    expectProblem(await app.http.inject({ ...request, headers: user.headers }), 'auth.token_invalid');
  });

  test('a body that documented clients might send with it is ignored', async () => {
    const app = await sharedApp();
    const user = await asUser(app);
    const response = await app.http.inject({
      method: 'POST',
      url: '/api/auth/logout/all/',
      headers: { ...user.headers, 'content-type': 'application/json' },
      payload: '{"refresh":"x"}',
    });
    expect(response.statusCode).toBe(204);
  });
});
