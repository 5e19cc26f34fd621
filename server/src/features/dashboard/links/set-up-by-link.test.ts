import type { OwnerState } from '@spotter/contract/admin/access';
import { dashboardHeader } from '@spotter/contract/admin/conventions';
import { expect, test } from 'vitest';
import { logIn } from '../../../../test/as-user.ts';
import { buildTestApp, type TestApp } from '../../../../test/build-test-app.ts';
import { expectProblem } from '../../../../test/expect-problem.ts';
import { inDatabase } from '../../../../test/in-database.ts';
import { describeOnBothDatabases } from '../../../../test/test-database.ts';

const owner = { username: 'Ada Lovelace', email: 'ada@example.org', password: 'the analytical engine' };
const hourMs = 3_600_000;

function tokenOf(app: TestApp): string {
  if (app.setUpPath === undefined) throw new Error('no set-up link was made');
  return new URL(app.setUpPath, 'http://localhost').searchParams.get('token') ?? '';
}

function open(app: TestApp, token = tokenOf(app)) {
  return app.http.inject({ url: '/admin/api/set-up', query: { token } });
}

function finish(app: TestApp, body: object) {
  return app.http.inject({
    method: 'POST',
    url: '/admin/api/set-up',
    headers: { origin: 'http://localhost', host: 'localhost', [dashboardHeader.name]: dashboardHeader.value },
    payload: body,
  });
}

async function roleOf(app: TestApp): Promise<unknown> {
  const { access_token } = await logIn(app, owner);
  const headers = { authorization: `Bearer ${access_token}` };
  return (await app.http.inject({ url: '/api/account/', headers })).json<{ role: string }>().role;
}

describeOnBothDatabases('the set-up link', (dialect) => {
  test('makes the first owner, who can log in', async () => {
    const app = await buildTestApp(dialect);
    const hasOwner = async () => (await app.http.inject({ url: '/admin/api/owner' })).json<OwnerState>();
    expect(await hasOwner()).toMatchObject({ has_owner: false });
    const opened = await open(app);
    expect(opened.statusCode).toBe(204);
    expect(opened.headers['cache-control']).toBe('no-store');

    const done = await finish(app, { token: tokenOf(app), ...owner });
    expect(done.statusCode).toBe(201);
    expect(done.json()).toEqual({ username: owner.username });
    expect(await roleOf(app)).toBe('owner');
    expect(await hasOwner()).toMatchObject({ has_owner: true });

    const entries = await inDatabase(app.database, (db) =>
      db.selectFrom('audit_entries').select(['actor_name', 'action', 'label']).execute(),
    );
    expect(entries).toEqual([{ actor_name: 'set-up link', action: 'create', label: owner.username }]);
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
    expect(uses.map(({ statusCode }) => statusCode).sort()).toEqual([201, 404]);
    expectProblem(await open(app), 'admin.link_invalid');
    expectProblem(
      await finish(app, { ...owner, token: tokenOf(app), username: 'Hedy' }),
      'admin.link_invalid',
    );
  });

  test('says what is wrong with which field, and stays open', async () => {
    const app = await buildTestApp(dialect);
    const token = tokenOf(app);
    const refused = await finish(app, { token, username: 'Ada', email: 'nowhere', password: 'password' });
    expectProblem(refused, 'request.invalid');
    expect(
      refused
        .json<{ errors: { path: string }[] }>()
        .errors.map(({ path }) => path)
        .sort(),
    ).toEqual(['/email', '/password']);
    expect((await finish(app, { token, ...owner })).statusCode).toBe(201);
  });

  test('says that a name is taken, and stays open', async () => {
    const app = await buildTestApp(dialect);
    const token = tokenOf(app);
    await app.http.inject({ method: 'POST', url: '/api/auth/register/', payload: owner });
    const refused = await finish(app, { token, ...owner, email: 'other@example.org' });
    expectProblem(refused, 'admin.taken');
    expect(refused.json()).toMatchObject({ errors: [{ path: '/username', message: 'Is taken.' }] });
    const again = await finish(app, { token, ...owner, username: 'Ada B.', email: 'other@example.org' });
    expect(again.statusCode).toBe(201);
  });

  test('is good for an hour', async () => {
    const app = await buildTestApp(dialect);
    app.clock.advance(hourMs - 1);
    expect((await open(app)).statusCode).toBe(204);
    app.clock.advance(1);
    expectProblem(await open(app), 'admin.link_invalid');
    expectProblem(await finish(app, { token: tokenOf(app), ...owner }), 'admin.link_invalid');
  });

  test('is replaced by that of the next start', async () => {
    const first = await buildTestApp(dialect);
    const second = await buildTestApp(dialect, { database: first.database });
    expect(tokenOf(second)).not.toBe(tokenOf(first));
    expectProblem(await open(second, tokenOf(first)), 'admin.link_invalid');
    expect((await open(second)).statusCode).toBe(204);
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
    expectProblem(await open(app), 'admin.link_invalid');
    expectProblem(await finish(app, { token: tokenOf(app), ...owner }), 'admin.link_invalid');
  });

  test('is needed: without its token nothing is made, and nobody can guess it', async () => {
    const app = await buildTestApp(dialect);
    expectProblem(await open(app, 'made-up'), 'admin.link_invalid');
    expectProblem(await finish(app, { token: '', ...owner }), 'admin.link_invalid');
    expectProblem(await finish(app, owner), 'request.invalid');
    expect(app.logged.join('')).not.toContain(tokenOf(app));
  });

  test('works from the pages of this server alone', async () => {
    const app = await buildTestApp(dialect);
    const body = { token: tokenOf(app), ...owner };
    const elsewhere = { origin: 'https://elsewhere.example', [dashboardHeader.name]: dashboardHeader.value };
    const send = (headers: Record<string, string>) =>
      app.http.inject({ method: 'POST', url: '/admin/api/set-up', headers, payload: body });
    expectProblem(await send(elsewhere), 'admin.cross_site');
    expectProblem(await send({ origin: 'http://localhost', host: 'localhost' }), 'admin.cross_site');
    expect((await finish(app, body)).statusCode).toBe(201);
  });
});

test('forms are taken nowhere', async () => {
  const { http } = await buildTestApp('sqlite');
  const response = await http.inject({
    method: 'POST',
    url: '/api/auth/login/',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    payload: 'username=a&password=b',
  });
  expectProblem(response, 'request.unsupported_media_type');
});
