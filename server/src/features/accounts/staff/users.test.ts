import type { AccountExport } from '@spotter/contract/accounts';
import type {
  AdminUserDetail,
  AdminUserPage,
  CreatedAdminUser,
  DeletionPreview,
} from '@spotter/contract/admin/users';
import type { HandedLink } from '@spotter/contract/admin/access';
import { expect, test } from 'vitest';
import { asStaff, dashboardHeaders, signIn, type TestStaff } from '../../../../test/as-staff.ts';
import { asUser, logIn } from '../../../../test/as-user.ts';
import { buildTestApp, shareTestApp, type TestApp } from '../../../../test/build-test-app.ts';
import { expectProblem } from '../../../../test/expect-problem.ts';
import { connectLive, startSession } from '../../../../test/live-client.ts';
import { inDatabase } from '../../../../test/in-database.ts';
import { describeOnBothDatabases } from '../../../../test/test-database.ts';

const dayMs = 86_400_000;

async function list(staff: TestStaff, query: string): Promise<AdminUserPage> {
  const response = await staff.call('GET', `users?${query}`);
  expect(response.statusCode, response.body).toBe(200);
  return response.json<AdminUserPage>();
}

function names({ data }: AdminUserPage): string[] {
  return data.map(({ username }) => username);
}

async function addMember(staff: TestStaff, username: string, more: object = {}): Promise<CreatedAdminUser> {
  const email = `${username.toLowerCase().replaceAll(/[^a-z]+/g, '.')}@example.org`;
  const response = await staff.call('POST', 'users', {
    username,
    email,
    role: 'member',
    password: 'a far better one',
    ...more,
  });
  expect(response.statusCode, response.body).toBe(201);
  return response.json<CreatedAdminUser>();
}

function setPassword(app: TestApp, url: string, password: string) {
  const token = new URL(url).searchParams.get('token') ?? '';
  return app.http.inject({
    method: 'POST',
    url: '/admin/api/password-link',
    headers: dashboardHeaders,
    payload: { token, password },
  });
}

async function audited(app: TestApp) {
  return inDatabase(app.database, (db) => db.selectFrom('audit_entries').selectAll().orderBy('id').execute());
}

describeOnBothDatabases('accounts in the dashboard', (dialect) => {
  const sharedApp = shareTestApp(dialect);

  test('are listed, sorted, filtered, searched by the beginnings of words, and turned page by page', async () => {
    const app = await buildTestApp(dialect);
    const owner = await asStaff(app, 'owner', 'Olga Owner');
    for (const name of ['Ada Lovelace', 'Grace Hopper', 'José Ångström']) await addMember(owner, name);
    const first = await list(owner, 'per_page=2&sort=username');
    expect(names(first)).toEqual(['Ada Lovelace', 'Grace Hopper']);
    expect(first).toMatchObject({ total: 4, hasNextPage: true });
    const last = await list(owner, 'per_page=2&sort=username&page=2');
    expect(last).toMatchObject({ total: 4, hasNextPage: false });
    expect(names(await list(owner, 'per_page=2&page=3'))).toEqual([]);
    expect(names(await list(owner, 'sort=last_login_at&order=desc&per_page=1'))).toEqual(['Olga Owner']);
    expect(names(await list(owner, 'sort=last_login_at&order=asc&per_page=1'))).toEqual(['Ada Lovelace']);
    expect(names(await list(owner, 'role=owner'))).toEqual(['Olga Owner']);
    expect(names(await list(owner, 'q=love'))).toEqual(['Ada Lovelace']);
    expect(names(await list(owner, 'q=ANG%20jos'))).toEqual(['José Ångström']);
    expect(names(await list(owner, 'q=hopper@example'))).toEqual(['Grace Hopper']);
    expect(names(await list(owner, 'q=ovelace'))).toEqual([]);
    const [{ id } = { id: 0 }] = first.data;
    expect(names(await list(owner, `ids=${id}`))).toEqual(['Ada Lovelace']);
  });

  test('are found by a new name as soon as they have it, and by the old one no more', async () => {
    const app = await buildTestApp(dialect);
    const owner = await asStaff(app);
    const { id } = await addMember(owner, 'Ada Byron', { email: 'countess@example.org' });
    await owner.call('PATCH', `users/${id}`, { username: 'Ada Lovelace' });
    expect(names(await list(owner, 'q=lovelace'))).toEqual(['Ada Lovelace']);
    expect(names(await list(owner, 'q=byron%20lovelace'))).toEqual([]);
  });

  test('are made with a password, by the rules of registration, and can log in', async () => {
    const app = await buildTestApp(dialect);
    const owner = await asStaff(app);
    const made = await addMember(owner, 'Ada Lovelace', { role: 'editor' });
    expect(made).toMatchObject({
      username: 'Ada Lovelace',
      role: 'editor',
      is_active: true,
      set_up_link: null,
    });
    await logIn(app, { username: 'ada lovelace', password: 'a far better one' });

    const wrong = await owner.call('POST', 'users', {
      username: 'a@b',
      email: 'x',
      role: 'member',
      password: 'password',
    });
    expect(expectProblem(wrong, 'request.invalid').errors?.map(({ path }) => path)).toEqual([
      '/username',
      '/email',
      '/password',
    ]);
    const taken = await owner.call('POST', 'users', {
      username: 'ADA LOVELACE',
      email: 'new@example.org',
      role: 'member',
    });
    expect(expectProblem(taken, 'accounts.username_taken').errors?.[0]?.path).toBe('/username');
  });

  test('made without a password get a link that sets it once, within three days', async () => {
    const app = await sharedApp();
    const owner = await asStaff(app);
    const { set_up_link, id } = await addMember(owner, 'Hedy Lamarr', { password: undefined });
    const { url } = set_up_link ?? { url: '' };
    expect(url).toMatch(/^http:\/\/localhost:80\/admin\/password\?token=[\w-]{43}$/);
    const open = `/admin/api/password-link${new URL(url).search}`;
    expect((await app.http.inject({ url: open })).json()).toEqual({
      username: 'Hedy Lamarr',
      is_staff: false,
    });
    expectProblem(await setPassword(app, url, 'short'), 'request.invalid');
    expect((await setPassword(app, url, 'a far better one')).statusCode).toBe(204);
    await logIn(app, { username: 'Hedy Lamarr', password: 'a far better one' });
    expectProblem(await setPassword(app, url, 'another better one'), 'admin.link_invalid');
    expectProblem(await app.http.inject({ url: open }), 'admin.link_invalid');

    const late = (await owner.call('POST', `users/${id}/reset-link`)).json<HandedLink>();
    app.clock.advance(3 * dayMs);
    expectProblem(await setPassword(app, late.url, 'another better one'), 'admin.link_invalid');
  });

  test('a reset link leaves the password until it is used, and then ends every login', async () => {
    const app = await sharedApp();
    const owner = await asStaff(app);
    const user = await asUser(app);
    const old = (await owner.call('POST', `users/${user.id}/reset-link`)).json<HandedLink>();
    const link = (await owner.call('POST', `users/${user.id}/reset-link`)).json<HandedLink>();
    expectProblem(await setPassword(app, old.url, 'another better one'), 'admin.link_invalid');
    const mine = { url: '/api/account/', headers: user.headers };
    expect((await app.http.inject(mine)).statusCode).toBe(200);
    await setPassword(app, link.url, 'another better one');
    expectProblem(await app.http.inject(mine), 'auth.token_invalid');
    await logIn(app, { username: user.username, password: 'another better one' });
  });

  test('are logged out at once, sockets included, when they are deactivated, and come back when reactivated', async () => {
    const app = await sharedApp();
    const address = await app.listen();
    const owner = await asStaff(app);
    const user = await asUser(app);
    const live = await connectLive(address, await startSession(app, user));
    live.send({ type: 'ping' });
    await live.next('pong');
    const answer = await owner.call('PATCH', `users/${user.id}`, { is_active: false });
    expect(answer.json<AdminUserDetail>()).toMatchObject({
      is_active: false,
      open_logins: 0,
      open_sessions: 0,
    });
    expect((await live.closed).code).toBe(4506);
    expectProblem(
      await app.http.inject({ url: '/api/account/', headers: user.headers }),
      'auth.token_invalid',
    );
    await owner.call('PATCH', `users/${user.id}`, { is_active: true });
    await logIn(app, user);
  });

  test('are logged out of apps and dashboard by force', async () => {
    const app = await sharedApp();
    const owner = await asStaff(app);
    const editor = await asStaff(app, 'editor');
    await logIn(app, editor);
    const answer = await owner.call('POST', `users/${editor.id}/force-logout`);
    expect(answer.json()).toEqual({ ended_logins: 1 });
    expectProblem(await editor.call('GET', 'me'), 'admin.not_signed_in');
    expect((await signIn(app, editor)).statusCode).toBe(200);
  });

  test('the last owner stays owner, active and there', async () => {
    const app = await buildTestApp(dialect);
    const owner = await asStaff(app);
    for (const change of [{ role: 'viewer' }, { is_active: false }]) {
      expectProblem(await owner.call('PATCH', `users/${owner.id}`, change), 'accounts.last_owner');
    }
    for (const mode of ['delete', 'anonymise']) {
      expectProblem(await owner.call('DELETE', `users/${owner.id}?mode=${mode}`), 'accounts.last_owner');
    }
    const preview = (await owner.call('GET', `users/${owner.id}/deletion`)).json<DeletionPreview>();
    expect(preview.refusal).toMatch(/own the installation/);
    const other = await asStaff(app);
    const both = { action: 'set_role', role: 'editor', ids: [other.id, owner.id] };
    expectProblem(await owner.call('POST', 'users/bulk', both), 'accounts.last_owner');
    expect((await list(owner, 'role=owner')).total).toBe(2);
    expect((await owner.call('PATCH', `users/${owner.id}`, { role: 'viewer' })).statusCode).toBe(200);
  });

  test('are exported whole and then deleted with everything of theirs; the audit forgets who it was', async () => {
    const app = await buildTestApp(dialect);
    const owner = await asStaff(app);
    const user = await asUser(app, 'Ada Lovelace');
    await owner.call('PATCH', `users/${user.id}`, { email: 'countess@example.org' });
    const everything = await owner.call('GET', `users/${user.id}/export`);
    expect(everything.headers['content-disposition']).toBe(
      `attachment; filename="spotter-account-${user.id}.json"`,
    );
    expect(everything.json<AccountExport>()).toMatchObject({
      account: { username: 'Ada Lovelace', email: 'countess@example.org' },
      logins: [{ ended_at: null }],
    });
    expect((await owner.call('GET', `users/${user.id}/deletion`)).json()).toMatchObject({
      logins: 1,
      known_clients: 1,
      refusal: null,
    });
    expectProblem(await owner.call('DELETE', `users/${user.id}`), 'request.invalid');
    expect((await owner.call('DELETE', `users/${user.id}?mode=delete`)).statusCode).toBe(204);
    expectProblem(await owner.call('GET', `users/${user.id}`), 'admin.not_found');
    expectProblem(
      await app.http.inject({ url: '/api/account/', headers: user.headers }),
      'auth.token_invalid',
    );
    const left = JSON.stringify(await audited(app));
    expect(left).not.toMatch(/Ada|Lovelace|countess/);
    expect(left).toContain(`Deleted person @${user.id}`);
  });

  test('who deletes their own account is forgotten by the audit too', async () => {
    const app = await buildTestApp(dialect);
    const owner = await asStaff(app);
    const user = await asUser(app, 'Ada Lovelace');
    await owner.call('PATCH', `users/${user.id}`, { email: 'countess@example.org' });
    const gone = await app.http.inject({
      method: 'DELETE',
      url: '/api/account/',
      headers: user.headers,
      payload: { password: user.password },
    });
    expect(gone.statusCode, gone.body).toBe(204);
    expect(JSON.stringify(await audited(app))).not.toMatch(/Ada|Lovelace|countess/);
  });

  test('anonymised, leave their numbers and nothing that says who they were', async () => {
    const app = await buildTestApp(dialect);
    const owner = await asStaff(app);
    const user = await asUser(app, 'Ada Lovelace');
    await inDatabase(app.database, (db) =>
      db
        .insertInto('workouts')
        .values({
          id: 'w',
          session_id: 's',
          user_id: user.id,
          started_at: 1,
          updated_at: 1,
          reps: 7,
          good_reps: 5,
        })
        .execute(),
    );
    expect((await owner.call('DELETE', `users/${user.id}?mode=anonymise`)).statusCode).toBe(204);
    expect((await owner.call('GET', `users/${user.id}`)).json()).toMatchObject({
      username: `Deleted person @${user.id}`,
      is_anonymised: true,
      is_active: false,
      has_password: false,
      workouts: 1,
      repetitions: 7,
    });
    expectProblem(await owner.call('PATCH', `users/${user.id}`, { is_active: true }), 'admin.not_found');
    const rest = await inDatabase(app.database, async (db) => ({
      users: await db.selectFrom('users').selectAll().where('id', '=', user.id).execute(),
      words: await db.selectFrom('user_words').selectAll().where('user_id', '=', user.id).execute(),
      clients: await db.selectFrom('known_clients').selectAll().where('user_id', '=', user.id).execute(),
    }));
    expect(JSON.stringify(rest)).not.toMatch(/ada|lovelace|test\.example/i);
    expect(rest.clients).toEqual([]);
  });

  test('are changed together or, where one is missing, not at all', async () => {
    const app = await buildTestApp(dialect);
    const owner = await asStaff(app);
    const a = await addMember(owner, 'Ada Lovelace');
    const b = await addMember(owner, 'Grace Hopper');
    const ids = [a.id, b.id];
    const missing = { action: 'set_active', is_active: false, ids: [...ids, 999_999] };
    expectProblem(await owner.call('POST', 'users/bulk', missing), 'admin.not_found');
    expect((await list(owner, 'is_active=false')).total).toBe(0);
    const done = await owner.call('POST', 'users/bulk', { ...missing, ids });
    expect(done.json()).toEqual({ data: ids });
    expect((await list(owner, 'is_active=false')).total).toBe(2);
    await owner.call('POST', 'users/bulk', { action: 'delete', mode: 'delete', ids });
    expect((await list(owner, '')).total).toBe(1);
  });

  test('every change is written down with who did it, before and after, and never a password', async () => {
    const app = await buildTestApp(dialect);
    const owner = await asStaff(app);
    const { id } = await addMember(owner, 'Ada Lovelace');
    await owner.call('PATCH', `users/${id}`, { role: 'viewer', password: 'quite another one' });
    const entries = await audited(app);
    expect(entries).toMatchObject([
      { action: 'create', resource: 'users', resource_id: String(id), actor_id: owner.id, before: null },
      { action: 'edit', label: 'Ada Lovelace', actor_name: owner.username },
    ]);
    expect(JSON.parse(entries[1]?.changed ?? '')).toEqual(['role', 'password']);
    expect(JSON.parse(entries[1]?.before ?? '')).toMatchObject({ role: 'member' });
    expect(JSON.parse(entries[1]?.after ?? '')).toMatchObject({ role: 'viewer', password: 'changed' });
    expect(JSON.stringify(entries)).not.toContain('quite another one');
  });

  test('lists refuse what they cannot do in words next to the parameter', async () => {
    const app = await sharedApp();
    const owner = await asStaff(app);
    for (const [query, path] of [
      ['page=0', '/page'],
      ['per_page=1000', '/per_page'],
      ['sort=password_hash', '/sort'],
      ['order=up', '/order'],
      ['page=99999', '/page'],
      ['role=king', '/role'],
    ]) {
      const problem = expectProblem(await owner.call('GET', `users?${query ?? ''}`), 'request.invalid');
      expect(
        problem.errors?.map((error) => error.path),
        query,
      ).toEqual([path]);
    }
    expectProblem(await owner.call('GET', 'users/9999999999'), 'admin.not_found');
  });
});
