// Whatever somebody can have written again and again has a rate, whichever route it is.
import { expect, test } from 'vitest';
import { asStaff, dashboardHeaders } from '../../../test/as-staff.ts';
import { asUser } from '../../../test/as-user.ts';
import { buildTestApp } from '../../../test/build-test-app.ts';
import { expectProblem } from '../../../test/expect-problem.ts';
import { connectLive, startSession } from '../../../test/live-client.ts';
import { publishedInterface } from '../../../test/published-interface.ts';

/** What is not counted by LIMIT_WRITES, and what bounds it instead. */
const others: Readonly<Record<string, string>> = {
  'POST /api/auth/register/': 'LIMIT_REGISTRATIONS',
  'POST /api/auth/login/':
    'failed logins; each right one costs a hash of the bounded queue, LIMIT_OPEN_LOGINS',
  'POST /api/auth/password/forgotten/': 'LIMIT_PASSWORD_MAILS_CLIENT, LIMIT_PASSWORD_MAILS_ACCOUNT',
  'POST /api/auth/token/refresh/': 'counted once its token is known: below',
  'POST /api/auth/logout/': 'ends the login that its token is of, once',
  'POST /admin/api/sign-in': 'failed logins; each right one costs a hash of the bounded queue',
  'POST /admin/api/sign-out': 'ends the sign-in that asks for it, once',
  'POST /admin/api/sign-out-everywhere': 'ends the sign-in that asks for it, once',
  'POST /admin/api/set-up': 'takes a link that works once',
  'POST /admin/api/password-link': 'takes a link that works once',
};

test('every route that writes counts for its user, or is bounded by something else that is named', async () => {
  const app = await buildTestApp('sqlite', { env: { LIMIT_WRITES: '1' } });
  const user = await asUser(app);
  const owner = await asStaff(app);
  const ofOwner = { ...dashboardHeaders, cookie: owner.cookie };
  await app.http.inject({ method: 'PATCH', url: '/api/account/', headers: user.headers, payload: {} });
  await owner.call('POST', 'groups', {});

  const free: string[] = [];
  const unbounded: string[] = [];
  for (const [path, methods] of Object.entries(await publishedInterface(app))) {
    for (const name of Object.keys(methods).filter((method) => method !== 'get')) {
      const method = name.toUpperCase() as 'POST';
      const headers = path.startsWith('/admin/') ? ofOwner : user.headers;
      const url = path.replaceAll(/\{[^{}]*\}/g, '1000');
      if (`${method} ${path}` in others) {
        unbounded.push(`${method} ${path}`);
        continue;
      }
      const { statusCode } = await app.http.inject({ method, url, headers, payload: {} });
      if (statusCode !== 429) free.push(`${method} ${path} ${statusCode}`);
    }
  }
  expect(free).toEqual([]);
  expect(unbounded.sort()).toEqual(Object.keys(others).sort());
});

test('a token that is refreshed again and again is told to wait, and has lost nothing by it', async () => {
  const app = await buildTestApp('sqlite', { env: { LIMIT_WRITES: '3' } });
  const user = await asUser(app);
  let refresh = user.refreshToken;
  const again = () =>
    app.http.inject({ method: 'POST', url: '/api/auth/token/refresh/', payload: { refresh } });
  for (let time = 0; time < 3; time += 1) {
    const answer = await again();
    expect(answer.statusCode).toBe(200);
    refresh = answer.json<{ refresh_token: string }>().refresh_token;
  }
  expectProblem(await again(), 'limits.too_many_requests');
  app.clock.advance(60_000);
  expect((await again()).statusCode).toBe(200);
});

test('what is corrected on a socket counts as it does over HTTP', async () => {
  const app = await buildTestApp('sqlite', { env: { LIMIT_WRITES: '5' } });
  const user = await asUser(app);
  const client = await connectLive(await app.listen(), await startSession(app, user));
  client.send({ type: 'configure' });
  await client.next('session.ready');
  for (let sent = 0; sent < 10; sent++) client.send({ type: 'correct_set', correction: { effort: 7 } });
  client.send({ type: 'ping' });
  await client.next('pong');
  const codes = client.received.flatMap((message) => (message.type === 'error' ? [message.code] : []));
  expect(new Set(codes.slice(0, 3))).toEqual(new Set(['live.no_set']));
  expect(codes.at(-1)).toBe('live.too_many_changes');
  const url = '/workouts/00000000-0000-4000-8000-000000000000/sets/1/';
  const response = await app.http.inject({ method: 'PATCH', url, headers: user.headers, payload: {} });
  expect(response.statusCode).toBe(429);
});
