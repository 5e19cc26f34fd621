// Limits of accounts hold over all processes on one PostgreSQL.
import { expect, test } from 'vitest';
import { buildTestApp, type TestApp } from '../../../test/build-test-app.ts';
import { registerUser } from '../../../test/as-user.ts';

async function openTwo(env: Readonly<Record<string, string>>): Promise<readonly [TestApp, TestApp]> {
  const one = await buildTestApp('postgres', { env });
  return [one, await buildTestApp('postgres', { env, database: one.database })];
}

async function register(app: TestApp): Promise<number> {
  const name = crypto.randomUUID();
  const payload = { username: name, email: `${name}@example.com`, password: 'a password of mine' };
  const request = { method: 'POST', url: '/api/auth/register/', payload } as const;
  return (await app.http.inject(request)).statusCode;
}

test('who may register no more at one process may not at another, within a second', async () => {
  const [one, other] = await openTwo({ LIMIT_REGISTRATIONS: '3' });
  for (let n = 0; n < 3; n += 1) expect(await register(one)).toBe(201);
  expect(await register(one)).toBe(429);
  // What it does not know yet it learns with what comes to it.
  await expect.poll(() => register(other), { interval: 500, timeout: 5_000 }).toBe(429);
});

test('as many logins fail as may, however many processes they come to at once', async () => {
  const apps = await openTwo({ LIMIT_LOGIN_FAILURES_ACCOUNT: '4' });
  const { username } = await registerUser(apps[0], 'Ada');
  const logIn = (app: TestApp, password: string) =>
    app.http.inject({ method: 'POST', url: '/api/auth/login/', payload: { username, password } });
  const attempts = Array.from({ length: 24 }, (_, n) => logIn(apps[n % 2] ?? apps[0], `a wrong one ${n}`));
  let answered: readonly { readonly statusCode: number }[] = [];
  const all = Promise.all(attempts).then((answers) => (answered = answers));
  // What is tried elsewhere is waited for.
  await expect
    .poll(
      () => {
        for (const { clock } of apps) clock.advance(200);
        return answered.length;
      },
      { timeout: 15_000 },
    )
    .toBe(24);
  await all;
  const statuses = answered.map(({ statusCode }) => statusCode).sort();
  expect(statuses).toEqual([...Array<number>(4).fill(401), ...Array<number>(20).fill(429)]);
});

test('a right password takes nothing of what may fail elsewhere', async () => {
  const apps = await openTwo({ LIMIT_LOGIN_FAILURES_ACCOUNT: '2' });
  const { username, password } = await registerUser(apps[0], 'Ada');
  const logIn = async (app: TestApp, typed: string) => {
    const payload = { username, password: typed };
    return (await app.http.inject({ method: 'POST', url: '/api/auth/login/', payload })).statusCode;
  };
  for (let n = 0; n < 3; n += 1) for (const app of apps) expect(await logIn(app, password)).toBe(200);
  expect(await logIn(apps[0], 'wrong')).toBe(401);
  expect(await logIn(apps[1], 'wrong')).toBe(401);
  for (const app of apps) expect(await logIn(app, password)).toBe(429);
});
