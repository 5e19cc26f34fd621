import { expect, test } from 'vitest';
import { logIn } from '../../../test/as-user.ts';
import { buildTestApp, type TestApp } from '../../../test/build-test-app.ts';
import { expectProblem } from '../../../test/expect-problem.ts';
import { describeOnBothDatabases } from '../../../test/test-database.ts';

const owner = { username: 'Ada Lovelace', email: 'ada@example.org', password: 'the analytical engine' };
const html = { accept: 'text/html,application/xhtml+xml' };
const hourMs = 3_600_000;

function pathOf(app: TestApp): string {
  if (app.setUpPath === undefined) throw new Error('no set-up link was made');
  return app.setUpPath;
}

function tokenOf(app: TestApp): string {
  return new URL(pathOf(app), 'http://localhost').searchParams.get('token') ?? '';
}

function open(app: TestApp, url = pathOf(app), headers: Record<string, string> = html) {
  return app.http.inject({ url, headers });
}

function finish(app: TestApp, form: Record<string, string>, headers: Record<string, string> = html) {
  return app.http.inject({
    method: 'POST',
    url: '/admin/set-up',
    headers: { ...headers, 'content-type': 'application/x-www-form-urlencoded' },
    payload: new URLSearchParams(form).toString(),
  });
}

async function roleOf(app: TestApp): Promise<unknown> {
  const { access_token } = await logIn(app, owner);
  const headers = { authorization: `Bearer ${access_token}` };
  return (await app.http.inject({ url: '/api/account/', headers })).json<{ role: string }>().role;
}

describeOnBothDatabases('the set-up link', (dialect) => {
  test('opens a form that makes the first owner, who can log in', async () => {
    const app = await buildTestApp(dialect);
    const page = await open(app);
    expect(page.statusCode).toBe(200);
    expect(page.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(page.headers['cache-control']).toBe('no-store');
    expect(page.headers['referrer-policy']).toBe('no-referrer');
    expect(page.headers['content-security-policy']).toMatch(/form-action 'self'/);
    expect(page.body).toContain(`value="${tokenOf(app)}"`);

    const done = await finish(app, { token: tokenOf(app), ...owner });
    expect(done.statusCode).toBe(200);
    expect(done.body).toContain('Ada Lovelace owns this installation');
    expect(done.body).toContain('/api/auth/login/');
    expect(done.body).not.toContain(owner.password);
    expect(await roleOf(app)).toBe('owner');
  });

  test('works once, however often it was opened, and of two uses at once for one', async () => {
    const app = await buildTestApp(dialect);
    await open(app);
    await open(app);
    const uses = await Promise.all(
      ['Ada', 'Grace'].map((username) =>
        finish(app, { ...owner, token: tokenOf(app), username, email: `${username}@example.org` }),
      ),
    );
    expect(uses.map(({ statusCode }) => statusCode).sort()).toEqual([200, 404]);
    expect((await open(app)).statusCode).toBe(404);
    expect((await finish(app, { ...owner, token: tokenOf(app), username: 'Hedy' })).statusCode).toBe(404);
  });

  test('says what is wrong next to the field, keeps what was typed but the password, and stays open', async () => {
    const app = await buildTestApp(dialect);
    const token = tokenOf(app);
    const username = '<b>"Ada"</b> & co';
    const page = await finish(app, { token, username, email: 'nowhere', password: 'password' });
    expect(page.statusCode).toBe(400);
    expect(page.body).toContain('Must be an email address, such as ada@example.org.');
    expect(page.body).toContain('Is one of the passwords that attackers try first');
    expect(page.body).toContain('value="&#60;b&#62;&#34;Ada&#34;&#60;/b&#62; &#38; co"');
    expect(page.body).toContain('value="nowhere"');
    expect(page.body).not.toContain('<b>');
    expect(page.body).not.toContain('value="password"');
    expect((await finish(app, { token, ...owner })).statusCode).toBe(200);
  });

  test('says that a name is taken, and stays open', async () => {
    const app = await buildTestApp(dialect);
    const token = tokenOf(app);
    await app.http.inject({ method: 'POST', url: '/api/auth/register/', payload: owner });
    const page = await finish(app, { token, ...owner, email: 'other@example.org' });
    expect(page.statusCode).toBe(400);
    expect(page.body).toContain('Is taken.');
    const again = await finish(app, { token, ...owner, username: 'Ada B.', email: 'other@example.org' });
    expect(again.statusCode).toBe(200);
  });

  test('is good for an hour', async () => {
    const app = await buildTestApp(dialect);
    app.clock.advance(hourMs - 1);
    expect((await open(app)).statusCode).toBe(200);
    app.clock.advance(1);
    expect((await open(app)).statusCode).toBe(404);
    expect((await finish(app, { token: tokenOf(app), ...owner })).statusCode).toBe(404);
  });

  test('is replaced by that of the next start', async () => {
    const first = await buildTestApp(dialect);
    const second = await buildTestApp(dialect, { database: first.database });
    expect(tokenOf(second)).not.toBe(tokenOf(first));
    expect((await open(second, pathOf(first))).statusCode).toBe(404);
    expect((await open(second)).statusCode).toBe(200);
    await finish(second, { token: tokenOf(second), ...owner });
    const third = await buildTestApp(dialect, { database: first.database });
    expect(third.setUpPath).toBeUndefined();
  });

  test('is void as soon as there is an owner from elsewhere', async () => {
    const app = await buildTestApp(dialect);
    const env = {
      ADMIN_USERNAME: 'Grace',
      ADMIN_EMAIL: 'grace@example.org',
      ADMIN_PASSWORD: 'cobol forever',
    };
    await buildTestApp(dialect, { database: app.database, env });
    expect((await open(app)).statusCode).toBe(404);
    expect((await finish(app, { token: tokenOf(app), ...owner })).statusCode).toBe(404);
  });

  test('answers a program with a problem', async () => {
    const app = await buildTestApp(dialect);
    const plain = { accept: '*/*' };
    expectProblem(await open(app, '/admin/set-up?token=made-up', plain), 'accounts.set_up_link_invalid');
    expectProblem(await open(app, '/admin/set-up', plain), 'accounts.set_up_link_invalid');
    expectProblem(await finish(app, { token: '', ...owner }, plain), 'accounts.set_up_link_invalid');
    expectProblem(await finish(app, { token: tokenOf(app) }, plain), 'request.invalid');
  });

  test('is kept only as a hash and stands in no log', async () => {
    const app = await buildTestApp(dialect);
    await open(app);
    await open(app, `${pathOf(app)}x`);
    expect(app.logged.join('')).not.toContain(tokenOf(app));
  });
});

test('forms are taken nowhere else', async () => {
  const { http } = await buildTestApp('sqlite');
  const response = await http.inject({
    method: 'POST',
    url: '/api/auth/login/',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    payload: 'username=a&password=b',
  });
  expectProblem(response, 'request.unsupported_media_type');
});
