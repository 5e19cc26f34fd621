import type { OwnSignIns } from '@spotter/contract/admin/own-access';
import { expect, test } from 'vitest';
import { asStaff, signIn, type TestStaff } from '../../../../test/as-staff.ts';
import { asUser, logIn } from '../../../../test/as-user.ts';
import { buildTestApp, shareTestApp, type TestApp } from '../../../../test/build-test-app.ts';
import { expectProblem } from '../../../../test/expect-problem.ts';
import { describeOnBothDatabases } from '../../../../test/test-database.ts';

const next = 'an analytical engine';

async function signInsOf(staff: TestStaff, cookie = staff.cookie): Promise<OwnSignIns['data']> {
  return (await staff.call('GET', 'me/sign-ins', undefined, { cookie })).json<OwnSignIns>().data;
}

/** The cookie of a further sign-in, a moment later. */
async function signInAgain(app: TestApp, staff: TestStaff): Promise<string> {
  app.clock.advance(1_000);
  const response = await signIn(app, staff);
  return /^[^;]+/.exec(String(response.headers['set-cookie']))?.[0] ?? '';
}

async function isSignedIn(staff: TestStaff, cookie = staff.cookie): Promise<boolean> {
  return (await staff.call('GET', 'me', undefined, { cookie })).statusCode === 200;
}

async function isLoggedIn(app: TestApp, token: string): Promise<boolean> {
  const headers = { authorization: `Bearer ${token}` };
  return (await app.http.inject({ url: '/api/account/', headers })).statusCode === 200;
}

describeOnBothDatabases('one’s own sign-ins', (dialect) => {
  const sharedApp = shareTestApp(dialect);

  test('are those of the dashboard and of apps that are open, this one marked, and nobody else’s', async () => {
    const app = await sharedApp();
    const editor = await asStaff(app, 'editor');
    await asStaff(app);
    const other = await signInAgain(app, editor);
    await logIn(app, editor);
    const shown = await signInsOf(editor);
    expect(shown.map(({ kind, client, is_present: isPresent }) => [kind, client, isPresent])).toEqual([
      ['dashboard', '127.0.0.1', false],
      ['dashboard', '127.0.0.1', true],
      ['app', '127.0.0.1', false],
    ]);
    expect((await signInsOf(editor, other)).map(({ is_present: isPresent }) => isPresent)).toEqual([
      true,
      false,
      false,
    ]);
    const bare = editor.cookie.split('=')[1];
    expect(JSON.stringify(shown)).not.toContain(bare);
    app.clock.advance(31 * 60_000);
    const third = await signInAgain(app, editor);
    expect(await signInsOf(editor, third)).toHaveLength(2);
  });

  test('are ended one by one, of the dashboard and of an app, and nobody else’s', async () => {
    const app = await sharedApp();
    const editor = await asStaff(app, 'editor');
    const owner = await asStaff(app);
    const other = await signInAgain(app, editor);
    const { access_token: token } = await logIn(app, editor);
    for (const { id } of await signInsOf(editor)) {
      expectProblem(await owner.call('DELETE', `me/sign-ins/${id}`), 'admin.not_found');
    }
    expect(await isSignedIn(editor, other)).toBe(true);
    const [first, , login] = await signInsOf(editor);
    expect((await editor.call('DELETE', `me/sign-ins/${first?.id ?? ''}`)).statusCode).toBe(204);
    expect([await isSignedIn(editor, other), await isLoggedIn(app, token)]).toEqual([false, true]);
    expect((await editor.call('DELETE', `me/sign-ins/${login?.id ?? ''}`)).statusCode).toBe(204);
    expect([await isSignedIn(editor), await isLoggedIn(app, token)]).toEqual([true, false]);
    expectProblem(await editor.call('DELETE', `me/sign-ins/${login?.id ?? ''}`), 'admin.not_found');
  });

  test('are ended all but this one at once', async () => {
    const app = await sharedApp();
    const editor = await asStaff(app, 'editor');
    const owner = await asStaff(app);
    const person = await asUser(app);
    const other = await signInAgain(app, editor);
    const { access_token: token } = await logIn(app, editor);
    expect((await editor.call('DELETE', 'me/sign-ins')).statusCode).toBe(204);
    expect([await isSignedIn(editor, other), await isLoggedIn(app, token)]).toEqual([false, false]);
    expect([await isSignedIn(editor), await isSignedIn(owner)]).toEqual([true, true]);
    expect(await isLoggedIn(app, person.accessToken)).toBe(true);
  });
});

describeOnBothDatabases('one’s own password', (dialect) => {
  test('is changed with the old one: every other sign-in and login ends, this one goes on', async () => {
    const app = await buildTestApp(dialect);
    const viewer = await asStaff(app, 'viewer');
    const other = await signInAgain(app, viewer);
    const { access_token: token } = await logIn(app, viewer);
    const changed = await viewer.call('POST', 'me/password', { old: viewer.password, password: next });
    expect(changed.statusCode, changed.body).toBe(204);
    expect(await isSignedIn(viewer)).toBe(true);
    expect([await isSignedIn(viewer, other), await isLoggedIn(app, token)]).toEqual([false, false]);
    expectProblem(await signIn(app, viewer), 'admin.sign_in_failed');
    expect((await signIn(app, { ...viewer, password: next })).statusCode).toBe(200);
    const log = await viewer.call('GET', 'audit?resource=users&action=edit');
    expect(log.json<{ data: unknown[] }>().data).toMatchObject([
      { actor_id: viewer.id, resource_id: String(viewer.id), changed: ['password'] },
    ]);
  });

  test('is not changed by a wrong old one, whose guesses count, or to one that breaks a rule', async () => {
    const app = await buildTestApp(dialect, { env: { LIMIT_LOGIN_FAILURES_ACCOUNT: '2' } });
    const editor = await asStaff(app, 'editor');
    const weak = await editor.call('POST', 'me/password', { old: editor.password, password: 'short' });
    expect(expectProblem(weak, 'request.invalid').errors).toEqual([
      { path: '/password', message: 'Must have at least 8 characters.', rule: 'too_short', limit: 8 },
    ]);
    for (let guess = 0; guess < 2; guess++) {
      const wrong = await editor.call('POST', 'me/password', { old: `guess ${guess}`, password: next });
      expect(expectProblem(wrong, 'auth.password_wrong').errors).toEqual([
        { path: '/old', message: 'Is not right.', rule: 'not_right' },
      ]);
    }
    const right = await editor.call('POST', 'me/password', { old: editor.password, password: next });
    expectProblem(right, 'limits.too_many_requests');
    expect(await isSignedIn(editor)).toBe(true);
  });
});
