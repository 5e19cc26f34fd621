// What ends the ways in to an account that were opened before: sign-ins to the dashboard and links to a password.
import type { HandedLink } from '@spotter/contract/admin/access';
import { expect, test } from 'vitest';
import { asStaff, type TestStaff } from '../../../../test/as-staff.ts';
import { logIn } from '../../../../test/as-user.ts';
import { shareTestApp, type TestApp } from '../../../../test/build-test-app.ts';
import { expectProblem } from '../../../../test/expect-problem.ts';
import { describeOnBothDatabases } from '../../../../test/test-database.ts';
import { runAdmin } from '../../../run-admin.ts';

interface Cast {
  readonly app: TestApp;
  readonly owner: TestStaff;
  readonly editor: TestStaff;
}

async function done(call: Promise<{ readonly statusCode: number; readonly body: string }>): Promise<void> {
  const { statusCode, body } = await call;
  expect(statusCode, body).toBeLessThan(300);
}

/** As the person does it, with an app of theirs. */
async function byApp({ app, editor }: Cast, method: 'POST' | 'PATCH', url: string, payload?: object) {
  const { access_token } = await logIn(app, editor);
  const headers = { authorization: `Bearer ${access_token}` };
  await done(app.http.inject({ method, url, headers, ...(payload ? { payload } : {}) }));
}

function change(by: object) {
  return ({ owner, editor }: Cast) => done(owner.call('PATCH', `users/${editor.id}`, by));
}

const ends: readonly (readonly [string, (cast: Cast) => Promise<void>])[] = [
  ['a password that staff set', change({ password: 'another long one' })],
  [
    'a password that the person changed',
    (cast) =>
      byApp(cast, 'POST', '/api/auth/password/', { old: cast.editor.password, new: 'another long one' }),
  ],
  [
    'a password from the command line',
    ({ app, editor }) => runAdmin(app.config, ['reset-password', editor.username], () => undefined),
  ],
  ['an email that staff set', change({ email: 'else@test.example' })],
  [
    'an email that the person changed',
    (cast) =>
      byApp(cast, 'PATCH', '/api/account/', { email: 'own@test.example', password: cast.editor.password }),
  ],
  [
    'a demotion, also when the role comes back',
    async (cast) => {
      await change({ role: 'member' })(cast);
      await change({ role: 'editor' })(cast);
    },
  ],
  [
    'a demotion of several',
    async (cast) => {
      for (const role of ['viewer', 'editor']) {
        await done(
          cast.owner.call('POST', 'users/bulk', { action: 'set_role', ids: [cast.editor.id], role }),
        );
      }
    },
  ],
  [
    'a deactivation, also when it is taken back',
    async (cast) => {
      await change({ is_active: false })(cast);
      await change({ is_active: true })(cast);
    },
  ],
  ['a forced logout', ({ owner, editor }) => done(owner.call('POST', `users/${editor.id}/force-logout`))],
  ['logging out everywhere from an app', (cast) => byApp(cast, 'POST', '/api/auth/logout/all/')],
  ['signing out everywhere', ({ editor }) => done(editor.call('POST', 'sign-out-everywhere'))],
];

describeOnBothDatabases('ways in that were opened before', (dialect) => {
  const sharedApp = shareTestApp(dialect);

  test.each(ends)('end for good with %s', async (_, end) => {
    const app = await sharedApp();
    const owner = await asStaff(app);
    const editor = await asStaff(app, 'editor');
    const link = await owner.call('POST', `users/${editor.id}/reset-link`);
    const token = new URL(link.json<HandedLink>().url).searchParams.get('token') ?? '';
    const open = () => app.http.inject({ url: '/admin/api/password-link', query: { token } });
    expect((await open()).statusCode).toBe(200);

    await end({ app, owner, editor });

    expectProblem(await editor.call('GET', 'me'), 'admin.not_signed_in');
    expectProblem(await open(), 'admin.link_invalid');
    const payload = { token, password: 'by the old link' };
    expectProblem(await owner.call('POST', 'password-link', payload), 'admin.link_invalid');
    expect((await owner.call('GET', 'me')).statusCode).toBe(200);
  });

  test('stay with changes that let nobody else in: a name, and what is as it was', async () => {
    const app = await sharedApp();
    const owner = await asStaff(app);
    const editor = await asStaff(app, 'editor');
    const { email } = editor;
    await change({ username: 'Called otherwise', email, role: 'editor', is_active: true })({
      app,
      owner,
      editor,
    });
    expect((await editor.call('GET', 'me')).statusCode).toBe(200);
  });
});
