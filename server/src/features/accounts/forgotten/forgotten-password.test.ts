import type { HandedLink } from '@spotter/contract/admin/access';
import type { DialectName } from '../../../platform/database/dialect-name.ts';
import { expect, test } from 'vitest';
import { asStaff, dashboardHeaders } from '../../../../test/as-staff.ts';
import { asUser, logIn } from '../../../../test/as-user.ts';
import { buildTestApp, type TestApp } from '../../../../test/build-test-app.ts';
import { expectProblem } from '../../../../test/expect-problem.ts';
import { startMailServer, type MailServer } from '../../../../test/start-mail-server.ts';
import { describeOnBothDatabases } from '../../../../test/test-database.ts';

const hourMs = 3_600_000;

function start(dialect: DialectName, { url }: MailServer, env: Readonly<Record<string, string>> = {}) {
  const mail = { MAIL_URL: url, MAIL_FROM: 'Spotter <coach@gym.example>' };
  return buildTestApp(dialect, { env: { ...mail, PUBLIC_URL: 'http://localhost', ...env } });
}

function ask({ http }: TestApp, username: string, language = 'en', client = '127.0.0.1') {
  return http.inject({
    method: 'POST',
    url: '/api/auth/password/forgotten/',
    headers: { 'accept-language': language, host: 'evil.example' },
    remoteAddress: client,
    payload: { username },
  });
}

function tokenIn(text: string): string {
  return /http:\/\/localhost\/admin\/password\?token=([\w-]+)/.exec(text)?.[1] ?? '';
}

function open({ http }: TestApp, token: string) {
  return http.inject({ url: '/admin/api/password-link', query: { token } });
}

describeOnBothDatabases('a forgotten password', (dialect) => {
  test('is replaced by a link that comes by mail, works once, and ends every login', async () => {
    const server = await startMailServer();
    const app = await start(dialect, server);
    const user = await asUser(app, 'Ada Lovelace');
    const coming = server.next();
    const answer = await ask(app, 'ada lovelace', 'fr, de-AT;q=0.9, en;q=0.1');
    expect(answer.statusCode).toBe(202);
    const mail = await coming;
    expect(mail.to).toEqual([user.email]);
    expect(mail.headers).toMatch(/^From: Spotter <coach@gym\.example>$/m);
    expect(mail.headers).toMatch(/^Subject: Ein neues Passwort\r?$/m);
    expect(mail.headers).toMatch(/^Content-Type: text\/plain; charset=utf-8/m);
    expect(mail.text).toContain('Wähle es hier');
    // Who asks may be a stranger: neither their Host nor a name of their choice is in it.
    expect(mail.text).not.toMatch(/evil|Ada/);

    const payload = { token: tokenIn(mail.text), password: 'an analytical engine' };
    const set = () =>
      app.http.inject({
        method: 'POST',
        url: '/admin/api/password-link',
        headers: dashboardHeaders,
        payload,
      });
    expect((await open(app, payload.token)).json()).toMatchObject({
      username: 'Ada Lovelace',
      is_staff: false,
    });
    expect((await set()).statusCode).toBe(204);
    await logIn(app, { username: user.username, password: payload.password });
    const account = await app.http.inject({ url: '/api/account/', headers: user.headers });
    expectProblem(account, 'auth.token_invalid');
    expectProblem(await set(), 'admin.link_invalid');
  });

  test('gives a link for an hour, beside the one that an owner has handed out', async () => {
    const server = await startMailServer();
    const app = await start(dialect, server);
    const owner = await asStaff(app);
    const user = await asUser(app);
    const handed = await owner.call('POST', `users/${user.id}/reset-link`);
    const editor = await asStaff(app, 'editor');
    const ofStaff = await owner.call('POST', `users/${editor.id}/reset-link`);
    const coming = server.next();
    await ask(app, user.email);
    const token = tokenIn((await coming).text);
    app.clock.advance(hourMs - 1);
    expect((await open(app, token)).statusCode).toBe(200);
    app.clock.advance(1);
    expectProblem(await open(app, token), 'admin.link_invalid');
    const handedToken = new URL(handed.json<HandedLink>().url).searchParams.get('token') ?? '';
    expect((await open(app, handedToken)).statusCode).toBe(200);
    const { searchParams } = new URL(ofStaff.json<HandedLink>().url);
    expect((await open(app, searchParams.get('token') ?? '')).json()).toMatchObject({ is_staff: true });
  });

  test('is answered alike whether there is such an account, and before anything is sent', async () => {
    const { promise: until, resolve: letThrough } = Promise.withResolvers<undefined>();
    const server = await startMailServer({ until });
    const app = await start(dialect, server);
    const user = await asUser(app);
    const gone = await asStaff(app, 'editor');
    const owner = await asStaff(app);
    await owner.call('PATCH', `users/${gone.id}`, { is_active: false });
    const answers = await Promise.all(
      [user.email, 'nobody@test.example', gone.email].map((username) => ask(app, username)),
    );
    for (const { statusCode, body, headers } of answers) {
      expect([statusCode, body]).toEqual([202, answers[0]?.body]);
      expect(headers['cache-control']).toBe('no-store');
    }
    expect(server.received).toEqual([]);
    letThrough(undefined);
    await app.close();
    expect(server.received.map(({ to }) => to)).toEqual([[user.email]]);
  });

  test('is asked for so often an account and a client, known or not, by whatever name', async () => {
    const server = await startMailServer();
    const limits = { LIMIT_PASSWORD_MAILS_ACCOUNT: '2', LIMIT_PASSWORD_MAILS_CLIENT: '6' };
    const app = await start(dialect, server, limits);
    const user = await asUser(app);
    for (const typed of [user.email, 'nobody@test.example']) {
      for (let n = 0; n < 2; n++) expect((await ask(app, typed)).statusCode).toBe(202);
      const refused = await ask(app, typed, 'en', '192.0.2.1');
      expectProblem(refused, 'limits.too_many_requests');
      expect(refused.headers['retry-after']).toBe('3600');
    }
    for (let n = 0; n < 2; n++) expect((await ask(app, user.username)).statusCode).toBe(202);
    expectProblem(await ask(app, 'somebody else'), 'limits.too_many_requests');
    await app.close();
    expect(server.received).toHaveLength(2);
  });
});

test('what a mail server refuses is logged, without the address', async () => {
  const server = await startMailServer({ refuses: true });
  const app = await start('sqlite', server);
  const user = await asUser(app);
  expect((await ask(app, user.email)).statusCode).toBe(202);
  await app.close();
  const logged = app.logged.join('\n');
  expect(logged).toMatch(/"code":"EENVELOPE","responseCode":550.*"msg":"a mail could not be sent"/);
  expect(logged).not.toContain(user.email);
});

test('where no mail server is set it says whom to ask', async () => {
  const app = await buildTestApp('sqlite', { env: { PUBLIC_URL: 'http://localhost' } });
  const user = await asUser(app);
  const problem = expectProblem(await ask(app, user.email), 'accounts.no_mail');
  expect(problem.detail).toMatch(/Ask the people who run it/);
  const owner = await app.http.inject({ url: '/admin/api/owner' });
  expect(owner.json()).toMatchObject({ sends_mail: false });
});
