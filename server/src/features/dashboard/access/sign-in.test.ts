import type { SignedIn } from '@spotter/contract/admin/access';
import { expect, test } from 'vitest';
import { asStaff, dashboardHeaders, signIn } from '../../../../test/as-staff.ts';
import { asUser, registerUser } from '../../../../test/as-user.ts';
import { buildTestApp, shareTestApp } from '../../../../test/build-test-app.ts';
import { changeUser } from '../../../../test/change-user.ts';
import { expectProblem } from '../../../../test/expect-problem.ts';
import { inDatabase } from '../../../../test/in-database.ts';
import { describeOnBothDatabases } from '../../../../test/test-database.ts';

const minuteMs = 60_000;

describeOnBothDatabases('signing in to the dashboard', (dialect) => {
  const sharedApp = shareTestApp(dialect);

  test('works by name and by email, and sets a cookie that only /admin gets and no script reads', async () => {
    const app = await sharedApp();
    const owner = await asStaff(app, 'owner', 'Ada Lovelace');
    for (const username of ['ada  LOVELACE', owner.email.toUpperCase()]) {
      const response = await signIn(app, { username, password: owner.password });
      expect(response.json<SignedIn>()).toEqual({
        id: owner.id,
        username: 'Ada Lovelace',
        email: owner.email,
        role: 'owner',
        expires_at: new Date(app.clock.nowMs() + 12 * 60 * minuteMs).toISOString(),
        idle_seconds: 1800,
        has_codes: false,
        must_set_up_codes: false,
      });
      expect(response.headers['cache-control']).toBe('no-store');
      expect(response.headers['set-cookie']).toMatch(
        /^spotter_dashboard=[\w-]{43}; Max-Age=43200; Path=\/admin; HttpOnly; SameSite=Strict$/,
      );
    }
  });

  test('answers alike whoever is unknown, has a wrong password, is no staff or not active', async () => {
    const app = await sharedApp();
    const owner = await asStaff(app);
    const member = await registerUser(app);
    const gone = await asStaff(app, 'editor');
    await changeUser(app, gone.id, { isActive: false });
    const answers = await Promise.all(
      [
        { username: 'nobody', password: owner.password },
        { username: owner.username, password: 'wrong password' },
        member,
        gone,
      ].map((account) => signIn(app, account)),
    );
    const shown = answers.map((answer) => {
      const { request_id, ...problem } = expectProblem(answer, 'admin.sign_in_failed');
      expect(request_id).not.toBe('');
      expect(answer.headers['set-cookie']).toBeUndefined();
      return problem;
    });
    for (const problem of shown) expect(problem).toEqual(shown[0]);
  });

  test('counts failures together with those of the login', async () => {
    const app = await buildTestApp(dialect, { env: { LIMIT_LOGIN_FAILURES_ACCOUNT: '3' } });
    const user = await registerUser(app);
    await changeUser(app, user.id, { role: 'owner' });
    const wrong = { username: user.username, password: 'wrong password' };
    await app.http.inject({ method: 'POST', url: '/api/auth/login/', payload: wrong });
    expectProblem(await signIn(app, wrong), 'admin.sign_in_failed');
    expectProblem(await signIn(app, wrong), 'admin.sign_in_failed');
    const refused = await signIn(app, user);
    expectProblem(refused, 'limits.too_many_requests');
    expect(refused.headers['retry-after']).toBe('900');
  });

  test('never takes a right password for a wrong one, whatever ends its sign-ins meanwhile', async () => {
    const app = await buildTestApp(dialect, { env: { LIMIT_WRITES: '10000' } });
    const owner = await asStaff(app);
    for (let round = 0; round < 25; round += 1) {
      const answers = await Promise.all([
        signIn(app, owner),
        owner.call('DELETE', 'me/sign-ins'),
        signIn(app, owner),
        owner.call('DELETE', 'me/sign-ins'),
      ]);
      expect(answers.map(({ statusCode }) => statusCode)).toEqual([200, 204, 200, 204]);
    }
  });

  test('keeps only a hash of the cookie', async () => {
    const app = await buildTestApp(dialect);
    const owner = await asStaff(app);
    const rows = await inDatabase(app.database, (db) =>
      db.selectFrom('staff_sessions').selectAll().execute(),
    );
    expect(rows).toHaveLength(1);
    expect(JSON.stringify(rows)).not.toContain(owner.cookie.split('=')[1]);
    expect(app.logged.join('')).not.toContain(owner.cookie.split('=')[1]);
  });

  test('ends after the idle time, which requests put off and those of the page itself do not', async () => {
    const app = await sharedApp();
    const owner = await asStaff(app);
    app.clock.advance(29 * minuteMs);
    expect((await owner.call('GET', 'me')).statusCode).toBe(200);
    app.clock.advance(29 * minuteMs);
    const background = { 'x-spotter-background': '1' };
    expect((await owner.call('GET', 'me', undefined, background)).statusCode).toBe(200);
    app.clock.advance(minuteMs);
    expectProblem(await owner.call('GET', 'me'), 'admin.not_signed_in');
  });

  test('ends after the longest time, whatever is done', async () => {
    const app = await buildTestApp(dialect, { env: { ADMIN_MAX_HOURS: '1' } });
    const owner = await asStaff(app);
    app.clock.advance(29 * minuteMs);
    await owner.call('GET', 'me');
    app.clock.advance(29 * minuteMs);
    expect((await owner.call('GET', 'me')).statusCode).toBe(200);
    app.clock.advance(2 * minuteMs);
    expectProblem(await owner.call('GET', 'me'), 'admin.not_signed_in');
  });

  test('holds for active staff alone, whatever changed them', async () => {
    const app = await sharedApp();
    for (const change of [{ isActive: false }, { role: 'member' }] as const) {
      const staff = await asStaff(app);
      await changeUser(app, staff.id, change);
      expectProblem(await staff.call('GET', 'me'), 'admin.not_signed_in');
    }
  });

  test('ends in this browser by signing out, and everywhere, apps included, by signing out everywhere', async () => {
    const app = await sharedApp();
    const owner = await asStaff(app);
    const other = /^[^;]+/.exec(String((await signIn(app, owner)).headers['set-cookie']))?.[0] ?? '';
    const login = await app.http.inject({
      method: 'POST',
      url: '/api/auth/login/',
      payload: { username: owner.username, password: owner.password },
    });
    const authorization = `Bearer ${login.json<{ access_token: string }>().access_token}`;

    const out = await owner.call('POST', 'sign-out');
    expect(out.statusCode).toBe(204);
    expect(out.headers['set-cookie']).toMatch(/^spotter_dashboard=; Max-Age=0; Path=\/admin;/);
    expectProblem(await owner.call('GET', 'me'), 'admin.not_signed_in');
    expect((await owner.call('GET', 'me', undefined, { cookie: other })).statusCode).toBe(200);

    const third = /^[^;]+/.exec(String((await signIn(app, owner)).headers['set-cookie']))?.[0] ?? '';
    expect((await owner.call('POST', 'sign-out-everywhere', undefined, { cookie: third })).statusCode).toBe(
      204,
    );
    expectProblem(await owner.call('GET', 'me', undefined, { cookie: other }), 'admin.not_signed_in');
    expectProblem(
      await app.http.inject({ url: '/api/account/', headers: { authorization } }),
      'auth.token_invalid',
    );
  });

  test('opens nothing by an access token, and its cookie opens nothing but /admin/api', async () => {
    const app = await sharedApp();
    const owner = await asStaff(app);
    const login = await app.http.inject({
      method: 'POST',
      url: '/api/auth/login/',
      payload: { username: owner.username, password: owner.password },
    });
    const token = login.json<{ access_token: string }>().access_token;
    for (const headers of [{ authorization: `Bearer ${token}` }, { cookie: `spotter_dashboard=${token}` }]) {
      const response = await app.http.inject({ url: '/admin/api/me', headers });
      expectProblem(response, 'admin.not_signed_in');
      expect(response.headers['www-authenticate']).toBe('Cookie realm="dashboard"');
    }
    for (const url of ['/api/account/', '/exercises/list/', '/stream/sessions/start/']) {
      const headers = { cookie: owner.cookie, authorization: owner.cookie };
      expectProblem(await app.http.inject({ url, headers }), 'auth.token_missing');
    }
  });
});

test('the cookie is for https alone where the browser speaks https', async () => {
  const app = await buildTestApp('sqlite', { env: { TRUST_PROXY: '127.0.0.1' } });
  const owner = await asStaff(app);
  const https = { ...dashboardHeaders, 'x-forwarded-proto': 'https', origin: 'https://localhost:80' };
  const { username, password } = owner;
  const signedIn = await app.http.inject({
    method: 'POST',
    url: '/admin/api/sign-in',
    headers: https,
    payload: { username, password },
  });
  expect(signedIn.headers['set-cookie']).toMatch(
    /^__Secure-spotter_dashboard=[\w-]{43}; Max-Age=43200; Path=\/admin; HttpOnly; Secure; SameSite=Strict$/,
  );
  const cookie = /^[^;]+/.exec(String(signedIn.headers['set-cookie']))?.[0] ?? '';
  const isSignedIn = async (headers: object) =>
    (await app.http.inject({ url: '/admin/api/me', headers: { ...headers } })).statusCode === 200;
  expect(await isSignedIn({ ...https, cookie: `theme=dark; ${cookie}` })).toBe(true);
  // Neither is good in place of the other: what http may have set counts for nothing over https.
  expect(await isSignedIn({ ...https, cookie: cookie.replace('__Secure-', '') })).toBe(false);
  expect(await isSignedIn({ ...dashboardHeaders, cookie })).toBe(false);
  const out = await app.http.inject({
    method: 'POST',
    url: '/admin/api/sign-out',
    headers: { ...https, cookie },
  });
  expect(out.headers['set-cookie']).toMatch(
    /^__Secure-spotter_dashboard=; Max-Age=0; Path=\/admin;.*; Secure;/,
  );
});

test('nothing is changed for another site, or without the header', async () => {
  const app = await buildTestApp('sqlite', { env: { PUBLIC_URL: 'https://gym.example' } });
  const owner = await asStaff(app);
  const refused: Readonly<Record<string, string>>[] = [
    { origin: 'https://evil.example' },
    { origin: 'null' },
    { origin: 'http://localhost:81' },
    // The same name by another scheme is another site: whoever is in between can write its pages.
    { origin: 'https://localhost:80' },
    { origin: 'http://gym.example' },
    { 'x-spotter-dashboard': '0' },
  ];
  for (const headers of refused) {
    expectProblem(await owner.call('POST', 'sign-out', undefined, headers), 'admin.cross_site');
    const { username, password } = owner;
    const forged = { ...dashboardHeaders, ...headers };
    const payload = { username, password };
    expectProblem(
      await app.http.inject({ method: 'POST', url: '/admin/api/sign-in', headers: forged, payload }),
      'admin.cross_site',
    );
  }
  const { origin, ...without } = dashboardHeaders;
  expect(origin).not.toBe('');
  const bare = await app.http.inject({
    method: 'POST',
    url: '/admin/api/sign-out',
    headers: { ...without, cookie: owner.cookie },
  });
  expectProblem(bare, 'admin.cross_site');
  expect((await owner.call('GET', 'me')).statusCode).toBe(200);
  const fromPublic = { origin: 'https://gym.example' };
  expect((await owner.call('POST', 'sign-out', undefined, fromPublic)).statusCode).toBe(204);
});

test('an ordinary user is no staff, whatever they send', async () => {
  const app = await buildTestApp('sqlite');
  const user = await asUser(app);
  expectProblem(
    await app.http.inject({ url: '/admin/api/users', headers: { ...user.headers, ...dashboardHeaders } }),
    'admin.not_signed_in',
  );
});
