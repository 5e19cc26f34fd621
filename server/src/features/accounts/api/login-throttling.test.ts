// Limits on guessing, seen from outside; the clients' addresses come through a trusted proxy.
import { expect, test, vi } from 'vitest';
import { registerUser } from '../../../../test/as-user.ts';
import { buildTestApp, type TestApp } from '../../../../test/build-test-app.ts';
import { expectProblem } from '../../../../test/expect-problem.ts';
import { createFakeClock } from '../../../../test/fake-clock.ts';
import { describeOnBothDatabases } from '../../../../test/test-database.ts';
import { ordinaryCost } from '../password-hasher.ts';

const home = '203.0.113.1';
const attacker = '198.51.100.7';

interface Credentials {
  readonly username: string;
  readonly password: string;
}

function logInFrom(app: TestApp, client: string, { username, password }: Credentials) {
  return app.http.inject({
    method: 'POST',
    url: '/api/auth/login/',
    headers: { 'x-forwarded-for': client },
    payload: { username, password },
  });
}

async function fail(app: TestApp, client: string, username: string, times: number): Promise<void> {
  for (let n = 0; n < times; n += 1) {
    const response = await logInFrom(app, client, { username, password: `wrong guess ${n}` });
    expectProblem(response, 'auth.login_failed');
  }
}

describeOnBothDatabases('guessing passwords', (dialect) => {
  function build(limits: Readonly<Record<string, string>>, overrides = {}) {
    return buildTestApp(dialect, { env: { TRUST_PROXY: '127.0.0.1', ...limits }, overrides });
  }

  test('after 10 failures of a client with an account, the client waits out the quarter of an hour', async () => {
    const app = await build({});
    const user = await registerUser(app);
    await fail(app, home, user.username, 1);
    app.clock.advance(60_000);
    await fail(app, home, user.email, 9);
    const refused = await logInFrom(app, home, user);
    expectProblem(refused, 'limits.too_many_requests');
    expect(refused.headers['retry-after']).toBe('840');
    app.clock.advance(840_000);
    expect((await logInFrom(app, home, user)).statusCode).toBe(200);
  });

  test('logins that succeed never count', async () => {
    const app = await build({ LIMIT_LOGIN_FAILURES_ACCOUNT: '2', LIMIT_LOGIN_FAILURES_CLIENT: '2' });
    const user = await registerUser(app);
    for (let n = 0; n < 4; n += 1) expect((await logInFrom(app, home, user)).statusCode).toBe(200);
    await fail(app, home, user.username, 1);
    expect((await logInFrom(app, home, user)).statusCode).toBe(200);
  });

  test('a client that fails with many accounts is refused for every account it has never been in', async () => {
    const app = await build({ LIMIT_LOGIN_FAILURES_CLIENT: '3' });
    const known = await registerUser(app);
    const other = await registerUser(app);
    expect((await logInFrom(app, home, known)).statusCode).toBe(200);
    for (let n = 0; n < 3; n += 1) await fail(app, home, `nobody ${n}`, 1);
    const refused = await logInFrom(app, home, other);
    expectProblem(refused, 'limits.too_many_requests');
    expect(Number(refused.headers['retry-after'])).toBe(900);
    expect((await logInFrom(app, home, known)).statusCode).toBe(200);
    expect((await logInFrom(app, '203.0.113.99', other)).statusCode).toBe(200);
  });

  test('nobody can lock somebody else out, whether or not they have logged in before', async () => {
    const app = await build({ LIMIT_LOGIN_FAILURES_ACCOUNT: '2' });
    const user = await registerUser(app);
    await fail(app, attacker, user.username, 2);
    expectProblem(await logInFrom(app, attacker, user), 'limits.too_many_requests');
    expect((await logInFrom(app, home, user)).statusCode).toBe(200);
  });

  test('an account that exists is limited exactly like one that does not', async () => {
    const app = await build({ LIMIT_LOGIN_FAILURES_ACCOUNT: '2' });
    const user = await registerUser(app);
    for (const username of [user.username, 'nobody at all', 'nobody@test.example']) {
      await fail(app, attacker, username, 2);
      const response = await logInFrom(app, attacker, { username: ` ${username}`, password: 'wrong guess' });
      expectProblem(response, 'limits.too_many_requests');
    }
  });

  test('all addresses of an IPv6 /64 are one client', async () => {
    const app = await build({ LIMIT_LOGIN_FAILURES_ACCOUNT: '2' });
    const user = await registerUser(app);
    await fail(app, '2001:db8:1:2::1', user.username, 1);
    await fail(app, '2001:db8:1:2:ffff::9', user.username, 1);
    expectProblem(await logInFrom(app, '2001:db8:1:2:3::4', user), 'limits.too_many_requests');
    expect((await logInFrom(app, '2001:db8:1:3::1', user)).statusCode).toBe(200);
  });

  test('guessing at the same time gains nothing', async () => {
    const app = await build({ LIMIT_LOGIN_FAILURES_ACCOUNT: '3' });
    const user = await registerUser(app);
    const guesses = Array.from({ length: 9 }, (_, n) => ({ ...user, password: `wrong guess ${n}` }));
    const responses = await Promise.all(guesses.map((guess) => logInFrom(app, attacker, guess)));
    expect(responses.filter(({ statusCode }) => statusCode === 401)).toHaveLength(3);
    expect(responses.filter(({ statusCode }) => statusCode === 429)).toHaveLength(6);
  });

  test('many failures of an account from anywhere delay what follows, and refuse nobody', async () => {
    const clock = createFakeClock();
    const delays: number[] = [];
    const watched = {
      ...clock,
      after: (delayMs: number, task: () => void) => {
        delays.push(delayMs);
        return clock.after(delayMs, task);
      },
    };
    const app = await build({ LIMIT_LOGIN_FAILURES_DELAY: '3' }, { clock: watched });
    const user = await registerUser(app);
    expect((await logInFrom(app, home, user)).statusCode).toBe(200);
    delays.length = 0;
    for (let n = 0; n < 3; n += 1) await fail(app, `198.51.100.${n}`, user.username, 1);
    expect(delays).toEqual([]);
    const login = logInFrom(app, home, user);
    await vi.waitFor(() => {
      expect(delays).toEqual([2_000]);
    });
    clock.advance(2_000);
    expect((await login).statusCode).toBe(200);
  });

  test('a flood that fills the hashing queue is told when to come back, and counts as no failure', async () => {
    const app = await build(
      { LIMIT_HASH_QUEUE: '1', LIMIT_LOGIN_FAILURES_ACCOUNT: '1' },
      { hashCost: ordinaryCost },
    );
    const user = await registerUser(app);
    const clients = Array.from(
      { length: app.config.accounts.hashConcurrency + 6 },
      (_, n) => `198.51.100.${n}`,
    );
    const responses = await Promise.all(clients.map((client) => logInFrom(app, client, user)));
    const busy = clients.filter((_, n) => responses[n]?.statusCode === 503);
    expect(busy.length).toBeGreaterThan(0);
    expect(busy.length).toBeLessThan(clients.length);
    for (const response of responses.filter(({ statusCode }) => statusCode !== 200)) {
      expectProblem(response, 'limits.busy');
      expect(Number(response.headers['retry-after'])).toBeGreaterThan(0);
    }
    for (const client of busy) expect((await logInFrom(app, client, user)).statusCode).toBe(200);
  });
});
