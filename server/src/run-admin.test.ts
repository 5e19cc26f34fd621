import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { AuditPage } from '@spotter/contract/admin/audit';
import { expect, onTestFinished, test } from 'vitest';
import { asStaff, signIn } from '../test/as-staff.ts';
import { asUser, logIn } from '../test/as-user.ts';
import { buildTestApp, shareTestApp, type TestApp } from '../test/build-test-app.ts';
import { expectProblem } from '../test/expect-problem.ts';
import { describeOnBothDatabases } from '../test/test-database.ts';
import { turnCodesOn } from '../test/turn-codes-on.ts';
import { AdminError, runAdmin, usage } from './run-admin.ts';

const ada = ['--username', 'Ada Lovelace', '--email', 'ada@example.org'];

async function admin(app: TestApp, ...args: string[]): Promise<string[]> {
  const lines: string[] = [];
  await runAdmin(app.config, args, (line) => lines.push(line));
  return lines;
}

function shownPassword(lines: readonly string[]): string {
  return /: (\S+)$/.exec(lines.find((line) => line.startsWith('Password, shown only now')) ?? '')?.[1] ?? '';
}

async function whoIs(app: TestApp, user: { username: string; password: string }) {
  const { access_token } = await logIn(app, user);
  const headers = { authorization: `Bearer ${access_token}` };
  return (await app.http.inject({ url: '/api/account/', headers })).json<{ role: string }>();
}

describeOnBothDatabases('npm run admin beside a running server', (dialect) => {
  const sharedApp = shareTestApp(dialect);

  test('creates an owner who can log in at once, with a password that is made and shown', async () => {
    const app = await buildTestApp(dialect);
    const lines = await admin(app, 'create', ...ada);
    expect(lines[0]).toBe('Made Ada Lovelace <ada@example.org>, owner.');
    const password = shownPassword(lines);
    expect(password).toMatch(/^[\w-]{20}$/);
    expect(await whoIs(app, { username: 'ada@example.org', password })).toMatchObject({ role: 'owner' });
  });

  test('is in the audit log with all that it changes, but with no password', async () => {
    const app = await buildTestApp(dialect);
    const owner = await asStaff(app);
    await turnCodesOn(app, owner);
    await admin(app, 'create', ...ada, '--password', 'difference engine');
    await admin(app, 'reset-password', 'ada@example.org', '--password', 'analytical engine');
    await admin(app, 'codes-off', owner.email);
    await admin(app, 'rotate-key');
    const all = (await owner.call('GET', 'audit?sort=at&order=asc')).json<AuditPage>().data;
    const ours = all.filter(({ actor_name: name }) => name === 'command line');
    expect(ours).toHaveLength(4);
    expect(ours.map(({ actor_id: id, action, resource, label }) => [id, action, resource, label])).toEqual(
      expect.arrayContaining([
        [null, 'create', 'users', 'Ada Lovelace'],
        [null, 'edit', 'users', 'Ada Lovelace'],
        [null, 'codes_off', 'users', owner.username],
        [null, 'rotate', 'signing_keys', expect.any(String)],
      ]),
    );
    const details = await Promise.all(ours.map(({ id }) => owner.call('GET', `audit/${id}`)));
    expect(details.map(({ body }) => body).join('')).not.toContain('engine');
  });

  test('creates an account with a given role and password, and does not show the password', async () => {
    const app = await buildTestApp(dialect);
    const given = ['--password', 'difference engine', '--role', 'member'];
    const lines = await admin(app, 'create', ...ada, ...given);
    expect(lines.join('\n')).not.toContain('difference');
    const account = await whoIs(app, { username: 'ada lovelace', password: 'difference engine' });
    expect(account).toMatchObject({ role: 'member' });
  });

  test('takes one-time codes off whoever has lost their phone', async () => {
    const app = await sharedApp();
    const owner = await asStaff(app);
    await turnCodesOn(app, owner);
    expectProblem(await signIn(app, owner), 'staff.code_required');
    expect(await admin(app, 'codes-off', owner.email)).toEqual([
      `${owner.username} signs in to the dashboard with the password alone.`,
    ]);
    expect((await signIn(app, owner)).statusCode).toBe(200);
    await expect(admin(app, 'codes-off', owner.email)).rejects.toThrow(/has no one-time codes/);
    await expect(admin(app, 'codes-off', 'nobody')).rejects.toThrow('There is no account "nobody".');
    await expect(admin(app, 'codes-off')).rejects.toThrow(AdminError);
  });

  test('says what is wrong with which option, and then makes nothing', async () => {
    const app = await buildTestApp(dialect);
    await expect(
      admin(app, 'create', '--username', 'a@b', '--email', 'x', '--password', 'short'),
    ).rejects.toThrow(/^--username: Must .*\n--email: Must .*\n--password: Must .*$/);
    await expect(admin(app, 'create', '--username', 'Ada')).rejects.toThrow(AdminError);
    await expect(admin(app, 'create', ...ada, '--role', 'king')).rejects.toThrow(/--role must be one of/);
    expect(await admin(app, 'list')).toHaveLength(1);
    await admin(app, 'create', ...ada);
    await expect(admin(app, 'create', ...ada)).rejects.toThrow('--username: Is taken.\n--email: Is taken.');
  });

  test('lists the accounts, without any password', async () => {
    const app = await buildTestApp(dialect);
    await admin(app, 'create', ...ada);
    const user = await asUser(app, 'Grace Hopper');
    const lines = await admin(app, 'list');
    expect(lines).toHaveLength(3);
    expect(lines[1]).toMatch(/\towner\tactive\tnever\tAda Lovelace\tada@example\.org$/);
    expect(lines[2]).toMatch(new RegExp(`^${user.id}\\tmember\\tactive\\t\\d{4}-.*Z\\tGrace Hopper\\t`));
    expect(lines.join('')).not.toContain('argon2');
  });

  test('resets a password: tokens and sessions end at once, the old password is good no longer', async () => {
    const app = await sharedApp();
    const user = await asUser(app);
    await app.http.inject({ url: '/stream/sessions/start/', headers: user.headers });
    const password = shownPassword(await admin(app, 'reset-password', user.email));

    expectProblem(
      await app.http.inject({ url: '/api/account/', headers: user.headers }),
      'auth.token_invalid',
    );
    const refresh = { refresh: user.refreshToken };
    expectProblem(
      await app.http.inject({ method: 'POST', url: '/api/auth/token/refresh/', payload: refresh }),
      'auth.refresh_invalid',
    );
    expectProblem(
      await app.http.inject({
        method: 'POST',
        url: '/api/auth/login/',
        payload: { username: user.username, password: user.password },
      }),
      'auth.login_failed',
    );
    const { access_token } = await logIn(app, { username: user.username, password });
    const headers = { authorization: `Bearer ${access_token}` };
    expect((await app.http.inject({ url: '/stream/sessions/active/', headers })).json()).toEqual({
      sessions: [],
    });
  });

  test('resets no password of somebody unknown, or to one that breaks a rule', async () => {
    const app = await sharedApp();
    const user = await asUser(app);
    await expect(admin(app, 'reset-password', 'nobody')).rejects.toThrow('There is no account "nobody".');
    await expect(admin(app, 'reset-password')).rejects.toThrow(AdminError);
    await expect(admin(app, 'reset-password', user.username, '--password', 'password')).rejects.toThrow(
      /^--password: Is one of/,
    );
    await logIn(app, user);
  });

  test('rotates the signing key and logs nobody out', async () => {
    const app = await buildTestApp(dialect);
    const user = await asUser(app);
    const kidOf = (token: string): unknown =>
      (JSON.parse(Buffer.from(token.split('.')[0] ?? '', 'base64url').toString()) as { kid: unknown }).kid;
    const [line = ''] = await admin(app, 'rotate-key');
    app.clock.advance(60_000);
    expect((await app.http.inject({ url: '/api/account/', headers: user.headers })).statusCode).toBe(200);
    const pair = await logIn(app, user);
    expect(line).toContain(kidOf(pair.access_token));
    expect(kidOf(pair.access_token)).not.toBe(kidOf(user.accessToken));
  });

  test('leaves keys alone that the environment gives', async () => {
    const app = await buildTestApp(dialect, { env: { JWT_SECRET: 'k'.repeat(32) } });
    await expect(admin(app, 'rotate-key')).rejects.toThrow(/JWT_SECRET/);
  });

  test.each([
    [],
    ['remove'],
    ['list', '--all'],
    ['list', 'everything'],
    ['create', ...ada, 'x'],
    ['reset-password', 'a', 'b'],
  ])('answers %j with how it is used', async (...args) => {
    const app = await sharedApp();
    await expect(admin(app, ...args)).rejects.toThrow(usage);
  });
});

test('the command line does the same in processes of its own, at once and on an empty folder', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'spotter-admin-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  const run = (...args: string[]) =>
    promisify(execFile)(process.execPath, [join(import.meta.dirname, 'admin-cli.ts'), ...args], {
      env: { DATA_DIR: folder },
    });
  const made = await Promise.all([
    run('create', ...ada),
    run('create', '--username', 'Grace', '--email', 'grace@example.org'),
  ]);
  for (const { stdout } of made) expect(stdout).toMatch(/^Made .*, owner\.\nPassword, shown only now: /);
  expect((await run('list')).stdout.trim().split('\n')).toHaveLength(3);

  await expect(run('create', ...ada)).rejects.toMatchObject({
    code: 1,
    stderr: expect.stringMatching(/^--username: Is taken\.\n--email: Is taken\.\n$/) as unknown,
  });
  await expect(run('create', '--nonsense')).rejects.toMatchObject({
    code: 1,
    stderr: expect.stringContaining('--nonsense') as unknown,
  });
}, 60_000);
