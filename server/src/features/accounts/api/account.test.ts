import { expect, test } from 'vitest';
import { asUser, logIn, registerUser } from '../../../../test/as-user.ts';
import { buildTestApp, shareTestApp, type TestApp } from '../../../../test/build-test-app.ts';
import { changeUser } from '../../../../test/change-user.ts';
import { expectProblem } from '../../../../test/expect-problem.ts';
import { inDatabase } from '../../../../test/in-database.ts';
import { describeOnBothDatabases } from '../../../../test/test-database.ts';

type Headers = Record<string, string>;

function patch(app: TestApp, headers: Headers, payload: object) {
  return app.http.inject({ method: 'PATCH', url: '/api/account/', headers, payload });
}

function remove(app: TestApp, headers: Headers, payload: object) {
  return app.http.inject({ method: 'DELETE', url: '/api/account/', headers, payload });
}

function get(app: TestApp, headers: Headers) {
  return app.http.inject({ url: '/api/account/', headers });
}

function countRows(app: TestApp): Promise<Record<string, number>> {
  return inDatabase(app.database, async (db) => {
    const counts: Record<string, number> = {};
    for (const table of ['users', 'logins', 'known_clients'] as const) {
      counts[table] = (await db.selectFrom(table).selectAll().execute()).length;
    }
    return counts;
  });
}

describeOnBothDatabases('one’s own account', (dialect) => {
  const sharedApp = shareTestApp(dialect);

  test.each(['/api/account/', '/api/account'])('%s shows it, with these keys in this order', async (url) => {
    const app = await sharedApp();
    const user = await asUser(app);
    const response = await app.http.inject({
      url,
      headers: { ...user.headers, 'content-type': 'application/json' },
    });
    expect(response.statusCode).toBe(200);
    expect(response.headers['cache-control']).toBe('no-store');
    const now = new Date(app.clock.nowMs()).toISOString();
    expect(response.body).toBe(
      JSON.stringify({
        id: user.id,
        username: user.username,
        email: user.email,
        role: 'member',
        created_at: now,
        last_login_at: now,
      }),
    );
  });

  test('it needs an access token of an account that is active and exists', async () => {
    const app = await sharedApp();
    const user = await asUser(app);
    const none = await get(app, {});
    expectProblem(none, 'auth.token_missing');
    expect(none.headers['www-authenticate']).toBe('Bearer');
    for (const authorization of [`Bearer ${user.refreshToken}`, 'Bearer null', 'Bearer a.b.c']) {
      const response = await get(app, { authorization });
      expectProblem(response, 'auth.token_invalid');
      expect(response.headers['www-authenticate']).toBe('Bearer error="invalid_token"');
    }
    await changeUser(app, user.id, { isActive: false });
    expectProblem(await get(app, user.headers), 'auth.token_invalid');
    const refresh = { refresh: user.refreshToken };
    const url = '/api/auth/token/refresh/';
    expectProblem(await app.http.inject({ method: 'POST', url, payload: refresh }), 'auth.refresh_invalid');
    await changeUser(app, user.id, { isActive: true });
    expect((await get(app, user.headers)).statusCode).toBe(200);
  });

  test('an access token ends after 7 days, to the second', async () => {
    const app = await sharedApp();
    const user = await asUser(app);
    app.clock.advance(7 * 86_400_000 - 1_000);
    expect((await get(app, user.headers)).statusCode).toBe(200);
    app.clock.advance(1_000);
    expectProblem(await get(app, user.headers), 'auth.token_invalid');
  });

  test('a name can be changed, at once in every answer, and the old one is free', async () => {
    const app = await sharedApp();
    const user = await asUser(app, 'Ada Byron');
    const response = await patch(app, user.headers, { username: ' Ada Lovelace ' });
    expect(response.statusCode).toBe(200);
    expect(response.json()).toEqual((await get(app, user.headers)).json());
    expect(response.json()).toMatchObject({ username: 'Ada Lovelace', email: user.email });
    expect(await logIn(app, { ...user, username: 'ada lovelace' })).toMatchObject({
      username: 'Ada Lovelace',
    });
    await registerUser(app, 'Ada Byron');
    expect((await patch(app, user.headers, { username: 'ADA LOVELACE' })).statusCode).toBe(200);
    expect((await patch(app, user.headers, {})).json()).toMatchObject({ username: 'ADA LOVELACE' });
  });

  test('an email can be changed by whoever knows the password', async () => {
    const app = await sharedApp();
    const user = await asUser(app);
    const without = expectProblem(
      await patch(app, user.headers, { email: 'a@b.example' }),
      'request.invalid',
    );
    expect(without.errors).toEqual([
      { path: '/password', message: 'Is required to change the email.', rule: 'required_for_email' },
    ]);
    const wrong = { email: 'a@b.example', username: 'Other', password: 'wrong password' };
    expectProblem(await patch(app, user.headers, wrong), 'auth.password_wrong');
    expect((await get(app, user.headers)).json()).toMatchObject({
      username: user.username,
      email: user.email,
    });
    const right = { email: ' A@b.example', password: user.password };
    expect((await patch(app, user.headers, right)).json()).toMatchObject({ email: 'A@b.example' });
    await logIn(app, { ...user, username: 'a@B.example' });
  });

  test('names and emails of others are refused, and so is what breaks a rule', async () => {
    const app = await sharedApp();
    const user = await asUser(app);
    const other = await registerUser(app, 'Grace Hopper');
    const taken = expectProblem(
      await patch(app, user.headers, { username: 'grace  HOPPER' }),
      'accounts.username_taken',
    );
    expect(taken.errors).toEqual([{ path: '/username', message: 'Is taken.', rule: 'taken' }]);
    const email = { email: other.email.toUpperCase(), password: user.password };
    expectProblem(await patch(app, user.headers, email), 'accounts.email_taken');
    const wrong = { username: 'a@b', email: 'none', password: user.password };
    const problem = expectProblem(await patch(app, user.headers, wrong), 'request.invalid');
    expect(problem.errors?.map(({ path }) => path)).toEqual(['/username', '/email']);
    expectProblem(await patch(app, user.headers, { username: null }), 'request.invalid');
    expectProblem(await patch(app, {}, { username: 'x' }), 'auth.token_missing');
    expect((await get(app, user.headers)).json()).toMatchObject({
      username: user.username,
      email: user.email,
    });
  });

  test('no role, no state and no other account can be changed this way', async () => {
    const app = await sharedApp();
    const user = await asUser(app);
    const other = await asUser(app);
    const response = await patch(app, user.headers, { id: other.id, role: 'owner', is_active: 0 });
    expect(response.json()).toMatchObject({ id: user.id, role: 'member' });
    expect((await get(app, other.headers)).json()).toMatchObject({ username: other.username });
  });

  test('deleting takes the password and everything that is theirs', async () => {
    const app = await buildTestApp(dialect);
    const user = await asUser(app);
    const other = await asUser(app);
    expectProblem(await remove(app, user.headers, { password: 'wrong password' }), 'auth.password_wrong');
    const missing = expectProblem(await remove(app, user.headers, {}), 'request.invalid');
    expect(missing.errors).toEqual([{ path: '/password', message: 'Is required.', rule: 'required' }]);
    expectProblem(await remove(app, {}, { password: user.password }), 'auth.token_missing');
    expect(await countRows(app)).toEqual({ users: 2, logins: 2, known_clients: 2 });

    const gone = await remove(app, user.headers, { password: user.password });
    expect({ status: gone.statusCode, body: gone.body }).toEqual({ status: 204, body: '' });
    expect(await countRows(app)).toEqual({ users: 1, logins: 1, known_clients: 1 });
    expectProblem(await get(app, user.headers), 'auth.token_invalid');
    const payload = { refresh: user.refreshToken };
    const url = '/api/auth/token/refresh/';
    expectProblem(await app.http.inject({ method: 'POST', url, payload }), 'auth.refresh_invalid');
    expect((await get(app, other.headers)).statusCode).toBe(200);
    await registerUser(app, user.username);
  });

  test('the last active owner cannot be deleted, and stays logged in', async () => {
    const app = await buildTestApp(dialect);
    const first = await asUser(app);
    const second = await asUser(app);
    await changeUser(app, first.id, { role: 'owner' });
    expectProblem(await remove(app, first.headers, { password: first.password }), 'accounts.last_owner');
    await changeUser(app, second.id, { role: 'owner', isActive: false });
    expectProblem(await remove(app, first.headers, { password: first.password }), 'accounts.last_owner');
    expect((await get(app, first.headers)).statusCode).toBe(200);
    await changeUser(app, second.id, { isActive: true });
    expect((await remove(app, first.headers, { password: first.password })).statusCode).toBe(204);
    expectProblem(await remove(app, second.headers, { password: second.password }), 'accounts.last_owner');
  });

  test('of the last two owners who leave at the same time, one stays', async () => {
    const app = await buildTestApp(dialect);
    const owners = [await asUser(app), await asUser(app)];
    for (const { id } of owners) await changeUser(app, id, { role: 'owner' });
    const left = await Promise.all(owners.map(({ headers, password }) => remove(app, headers, { password })));
    expect(left.map(({ statusCode }) => statusCode).sort()).toEqual([204, 409]);
    expect((await countRows(app))['users']).toBe(1);
  });
});
