import { expect, test } from 'vitest';
import { asUser, logIn } from '../../../../test/as-user.ts';
import { buildTestApp, type TestApp } from '../../../../test/build-test-app.ts';
import { expectProblem } from '../../../../test/expect-problem.ts';
import { inDatabase } from '../../../../test/in-database.ts';
import { describeOnBothDatabases } from '../../../../test/test-database.ts';
import { ordinaryCost } from '../password-hasher.ts';

const ada = { username: 'Ada Lovelace', email: 'ada@example.org', password: 'the analytical engine' };

function register(app: TestApp, payload: object, url = '/api/auth/register/') {
  return app.http.inject({ method: 'POST', url, payload });
}

async function countUsers(app: TestApp): Promise<number> {
  const rows = await inDatabase(app.database, (db) => db.selectFrom('users').select('id').execute());
  return rows.length;
}

describeOnBothDatabases('registration', (dialect) => {
  test.each(['/api/auth/register/', '/api/auth/register'])(
    '%s answers 201 with exactly the documented body',
    async (url) => {
      const app = await buildTestApp(dialect);
      const response = await register(app, ada, url);
      expect(response.statusCode).toBe(201);
      expect(response.headers['content-type']).toBe('application/json; charset=utf-8');
      const id = response.json<{ data: { id: number } }>().data.id;
      expect(Number.isInteger(id) && id > 0).toBe(true);
      expect(response.body).toBe(
        `{"message":"User registered","data":{"id":${id},"username":"Ada Lovelace","email":"ada@example.org"}}`,
      );
    },
  );

  test('a charset on the content type and further fields, a role among them, make no difference', async () => {
    const app = await buildTestApp(dialect);
    const response = await app.http.inject({
      method: 'POST',
      url: '/api/auth/register/',
      headers: { 'content-type': 'application/json;charset=UTF-8' },
      payload: JSON.stringify({ ...ada, role: 'owner', is_active: false, password2: ada.password }),
    });
    expect(response.statusCode).toBe(201);
    const { access_token } = await logIn(app, ada);
    const account = await app.http.inject({
      url: '/api/account/',
      headers: { authorization: `Bearer ${access_token}` },
    });
    expect(account.json()).toMatchObject({ role: 'member' });
  });

  test('the name and the email are trimmed, the password is not', async () => {
    const app = await buildTestApp(dialect);
    const response = await register(app, {
      username: '  Ada Lovelace\t',
      email: ' ada@example.org ',
      password: '  engine  ',
    });
    expect(response.json()).toMatchObject({ data: { username: 'Ada Lovelace', email: 'ada@example.org' } });
    await logIn(app, { username: 'Ada Lovelace', password: '  engine  ' });
    const trimmed = { username: 'Ada Lovelace', password: 'engine' };
    expectProblem(
      await app.http.inject({ method: 'POST', url: '/api/auth/login/', payload: trimmed }),
      'auth.login_failed',
    );
  });

  test('a person may have a name of any script, with marks, or of one character', async () => {
    const app = await buildTestApp(dialect);
    const names = ['佐藤 花子', 'Zoë Ångström', 'محمد علي', "Seán O'Brien-Ní Dhónaill, Jr.", '😀', 'x'];
    for (const [index, username] of names.entries()) {
      const response = await register(app, { ...ada, username, email: `${index}@example.org` });
      expect(response.json()).toMatchObject({ data: { username } });
      await logIn(app, { username, password: ada.password });
    }
  });

  test('each missing field and each field of a wrong type is named', async () => {
    const app = await buildTestApp(dialect);
    expect(expectProblem(await register(app, {}), 'request.invalid').errors).toEqual([
      { path: '/username', message: 'Is required.', rule: 'required' },
      { path: '/email', message: 'Is required.', rule: 'required' },
      { path: '/password', message: 'Is required.', rule: 'required' },
    ]);
    const wrong = await register(app, { username: 5, email: null, password: ['x'] });
    expect(expectProblem(wrong, 'request.invalid').errors).toEqual([
      { path: '/username', message: 'Must be a string.', rule: 'not_string' },
      { path: '/email', message: 'Must be a string.', rule: 'not_string' },
      { path: '/password', message: 'Must be a string.', rule: 'not_string' },
    ]);
    expect(await countUsers(app)).toBe(0);
  });

  test('every rule that is broken is told at once, in the detail too', async () => {
    const app = await buildTestApp(dialect);
    const response = await register(app, { username: ' ', email: 'ada', password: 'short' });
    const problem = expectProblem(response, 'request.invalid');
    expect(problem.errors?.map(({ path }) => path)).toEqual(['/username', '/email', '/password']);
    expect(problem.detail).toMatch(/username must not be empty.*email must be.*password must have/);
    expect(await countUsers(app)).toBe(0);
  });

  test('case, spaces and compatibility forms make no other name: each such variant is taken', async () => {
    const app = await buildTestApp(dialect);
    await register(app, ada);
    const variants = [
      'ADA lovelace',
      'Ada   Lovelace',
      'Ada\u00a0Lovelace',
      'Ada\u3000Lovelace',
      'Ａｄａ Ｌｏｖｅｌａｃｅ',
      ' Ada Lovelace ',
    ];
    for (const username of variants) {
      const response = await register(app, { ...ada, username, email: 'other@example.org' });
      const problem = expectProblem(response, 'accounts.username_taken');
      expect(problem.errors).toEqual([{ path: '/username', message: 'Is taken.', rule: 'taken' }]);
    }
    expect(await countUsers(app)).toBe(1);
  });

  test('an email is taken in any case', async () => {
    const app = await buildTestApp(dialect);
    await register(app, ada);
    for (const email of ['ada@example.org', 'ADA@Example.ORG', ' ada@example.org ']) {
      const response = await register(app, { ...ada, username: 'Grace', email });
      const problem = expectProblem(response, 'accounts.email_taken');
      expect(problem.errors).toEqual([{ path: '/email', message: 'Is taken.', rule: 'taken' }]);
    }
  });

  test('where both are taken, both are named', async () => {
    const app = await buildTestApp(dialect);
    await register(app, ada);
    const problem = expectProblem(await register(app, ada), 'accounts.username_taken');
    expect(problem.errors?.map(({ path }) => path)).toEqual(['/username', '/email']);
  });

  test('of several registrations of one name at the same time exactly one wins', async () => {
    const app = await buildTestApp(dialect);
    const responses = await Promise.all(
      ['Ada', 'ada', ' ADA', 'Ａｄａ'].map((username, index) =>
        register(app, { ...ada, username, email: `ada${index}@example.org` }),
      ),
    );
    expect(responses.filter(({ statusCode }) => statusCode === 201)).toHaveLength(1);
    for (const response of responses.filter(({ statusCode }) => statusCode !== 201)) {
      const problem = expectProblem(response, 'accounts.username_taken');
      expect(problem.errors).toEqual([{ path: '/username', message: 'Is taken.', rule: 'taken' }]);
    }
    expect(await countUsers(app)).toBe(1);
  });

  test('of several registrations of one email at the same time exactly one wins', async () => {
    const app = await buildTestApp(dialect);
    const responses = await Promise.all(
      ['Ada', 'Grace', 'Hedy'].map((username) => register(app, { ...ada, username })),
    );
    expect(responses.filter(({ statusCode }) => statusCode === 201)).toHaveLength(1);
    for (const response of responses.filter(({ statusCode }) => statusCode !== 201)) {
      expectProblem(response, 'accounts.email_taken');
    }
  });

  test('registering does not log in, and the password is stored only as an argon2id hash', async () => {
    const app = await buildTestApp(dialect, { overrides: { hashCost: ordinaryCost } });
    const user = await asUser(app);
    const row = await inDatabase(app.database, (db) =>
      db.selectFrom('users').select('password_hash').where('id', '=', user.id).executeTakeFirstOrThrow(),
    );
    expect(row.password_hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    const response = await register(app, ada);
    expect(response.body).not.toMatch(/token|engine/);
    expect(response.headers['set-cookie']).toBeUndefined();
  });

  test('only so many registrations a client in ten minutes; those that break a rule do not count', async () => {
    const app = await buildTestApp(dialect, { env: { LIMIT_REGISTRATIONS: '2' } });
    const person = (n: number) => ({ ...ada, username: `Ada ${n}`, email: `ada${n}@example.org` });
    for (let n = 0; n < 5; n += 1) {
      expectProblem(await register(app, { ...person(0), password: 'short' }), 'request.invalid');
    }
    expect((await register(app, person(1))).statusCode).toBe(201);
    app.clock.advance(60_000);
    expectProblem(await register(app, person(1)), 'accounts.username_taken');
    const refused = await register(app, person(2));
    expectProblem(refused, 'limits.too_many_requests');
    expect(refused.headers['retry-after']).toBe('540');
    app.clock.advance(540_000);
    expect((await register(app, person(2))).statusCode).toBe(201);
  });
});
