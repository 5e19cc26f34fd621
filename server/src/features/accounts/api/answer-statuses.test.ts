// Every status that a route of this feature declares is one that it really answers with.
import type { InjectOptions, LightMyRequestResponse } from 'fastify';
import { expect, test } from 'vitest';
import { asUser, type TestUser } from '../../../../test/as-user.ts';
import { shareTestApp, type TestApp } from '../../../../test/build-test-app.ts';
import { changeUser } from '../../../../test/change-user.ts';
import { inDatabase } from '../../../../test/in-database.ts';
import { publishedInterface } from '../../../../test/published-interface.ts';
import { describeOnBothDatabases } from '../../../../test/test-database.ts';
import { ordinaryCost } from '../password-hasher.ts';

interface Call {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  readonly url: string;
  readonly payload?: object;
  /** What makes the call fail where its meaning, not its form, is wrong. */
  readonly wrong?: object;
}

interface Operation {
  readonly tags?: string[];
  readonly responses: Record<number, { content?: Record<string, unknown> }>;
}

const routes: readonly ((user: TestUser) => Call)[] = [
  ({ username, password }) => ({
    method: 'POST',
    url: '/api/auth/register/',
    payload: { username: `New ${username}`, email: `${username}@new.example`.replaceAll(' ', ''), password },
    wrong: { username, email: 'other@new.example', password },
  }),
  ({ username, password }) => ({
    method: 'POST',
    url: '/api/auth/login/',
    payload: { username, password },
    wrong: { username, password: 'wrong password' },
  }),
  ({ refreshToken }) => ({
    method: 'POST',
    url: '/api/auth/token/refresh/',
    payload: { refresh: refreshToken },
    wrong: { refresh: 'x' },
  }),
  ({ refreshToken }) => ({
    method: 'POST',
    url: '/api/auth/logout/',
    payload: { refresh: refreshToken },
    wrong: { refresh: 'x' },
  }),
  () => ({ method: 'POST', url: '/api/auth/logout/all/' }),
  ({ password }) => ({
    method: 'POST',
    url: '/api/auth/password/',
    payload: { old: password, new: 'a far better one' },
    wrong: { old: 'wrong password', new: 'a far better one' },
  }),
  () => ({ method: 'GET', url: '/api/account/' }),
  ({ email, password }) => ({
    method: 'PATCH',
    url: '/api/account/',
    payload: { email: `new${email}`, password },
    wrong: { email: `new${email}`, password: 'wrong password' },
  }),
  ({ password }) => ({
    method: 'DELETE',
    url: '/api/account/',
    payload: { password },
    wrong: { password: 'wrong password' },
  }),
  () => ({ method: 'GET', url: '/api/account/export/' }),
];

/** It needs a mail server, which forgotten-password.test.ts has. */
const withTestsOfTheirOwn = ['POST /api/auth/password/forgotten/'];

describeOnBothDatabases('the accounts’ answers', (dialect) => {
  const roomy = { LIMIT_REGISTRATIONS: '1000', LIMIT_LOGIN_FAILURES_CLIENT: '1000' };

  function send(app: TestApp, call: Call, user: TestUser, changes: InjectOptions = {}) {
    const { method, url, payload } = call;
    const body = payload === undefined ? {} : { payload };
    return app.http.inject({ method, url, headers: user.headers, ...body, ...changes });
  }

  const ordinaryApp = shareTestApp(dialect);
  const roomyApp = shareTestApp(dialect, { env: roomy });
  const strictApp = shareTestApp(dialect, {
    env: { LIMIT_REGISTRATIONS: '2', LIMIT_LOGIN_FAILURES_ACCOUNT: '1', LIMIT_WRITES: '1' },
  });
  const busyApp = shareTestApp(dialect, {
    env: { ...roomy, LIMIT_HASH_QUEUE: '1' },
    overrides: { hashCost: ordinaryCost },
  });

  let published: ReturnType<typeof publishedInterface<Operation>> | undefined;
  const readInterface = () => (published ??= ordinaryApp().then((app) => publishedInterface<Operation>(app)));

  async function provokeTooMany(route: (user: TestUser) => Call): Promise<LightMyRequestResponse[]> {
    const app = await strictApp();
    const user = await asUser(app);
    const call = route(user);
    const wrong = { payload: call.wrong ?? {} };
    const responses = [await send(app, call, user, wrong), await send(app, call, user, wrong)];
    // What is wrong names no user whose writes could be counted.
    if (call.url === '/api/auth/token/refresh/') {
      for (let times = 0; times < 2; times += 1) responses.push(await send(app, call, user));
    }
    return responses;
  }

  async function provokeBusy(route: (user: TestUser) => Call): Promise<LightMyRequestResponse[]> {
    const app = await busyApp();
    const user = await asUser(app);
    const calls = Array.from({ length: app.config.accounts.hashConcurrency + 8 }, (_, n) => {
      const call = route(user);
      const isRegistration = call.url === '/api/auth/register/';
      const payload = { ...call.payload, username: `Person ${n}`, email: `${n}@new.example` };
      return send(app, call, user, isRegistration ? { payload } : {});
    });
    return Promise.all(calls);
  }

  async function provokeFailure(route: (user: TestUser) => Call): Promise<LightMyRequestResponse[]> {
    const app = await ordinaryApp();
    const user = await asUser(app);
    const rename = (...names: readonly (readonly [string, string])[]) =>
      inDatabase(app.database, async (db) => {
        for (const [from, to] of names) await db.schema.alterTable(from).renameTo(to).execute();
      });
    await rename(['logins', 'lost'], ['users', 'gone']);
    const response = await send(app, route(user), user);
    await rename(['gone', 'users'], ['lost', 'logins']);
    expect(response.body).not.toMatch(/users|logins|sql|relation/i);
    return [response];
  }

  async function provokeTheRest(route: (user: TestUser) => Call): Promise<LightMyRequestResponse[]> {
    const app = await roomyApp();
    const user = await asUser(app);
    const owner = await asUser(app);
    await changeUser(app, owner.id, { role: 'owner' });
    const call = route(user);
    const taken = { payload: { username: owner.username } };
    const responses = [
      await send(app, call, user, { headers: {} }),
      await send(app, call, user, call.wrong ? { payload: call.wrong } : {}),
      await send(app, call, user, call.method === 'PATCH' ? taken : {}),
      await send(app, route(owner), owner),
    ];
    // The next one is the last again.
    await changeUser(app, owner.id, { role: 'member' });
    if (call.method === 'GET') return responses;
    const other = await asUser(app);
    const json = { ...other.headers, 'content-type': 'application/json' };
    const xml = { ...other.headers, 'content-type': 'text/xml' };
    const junk: InjectOptions[] = [
      { headers: json, payload: '{' },
      { headers: json, payload: JSON.stringify({ x: 'x'.repeat(300_000) }) },
      { headers: xml, payload: '<x/>' },
    ];
    for (const changes of junk) responses.push(await send(app, route(other), other, changes));
    return responses;
  }

  test.each(routes.map((route) => [label(route), route] as const))('%s', async (name, route) => {
    const paths = await readInterface();
    const [method = '', path = ''] = name.split(' ');
    const declared = paths[path]?.[method.toLowerCase()]?.responses ?? {};
    const responses = [
      ...(await provokeTheRest(route)),
      ...(await provokeFailure(route)),
      ...(declared[429] ? await provokeTooMany(route) : []),
      ...(declared[503] ? await provokeBusy(route) : []),
    ];
    const seen = [...new Set(responses.map(({ statusCode }) => statusCode))].sort();
    expect(seen).toEqual(Object.keys(declared).map(Number).sort());
    for (const { statusCode, headers } of responses) {
      const [contentType] = Object.keys(declared[statusCode]?.content ?? {});
      const sent = headers['content-type']?.toString().split(';')[0];
      expect({ statusCode, contentType: sent }).toEqual({ statusCode, contentType });
    }
  });

  test('no route of the feature is missing above', async () => {
    const paths = await readInterface();
    const documented = Object.entries(paths).flatMap(([path, methods]) =>
      Object.entries(methods)
        .filter(([, { tags }]) => tags?.includes('Accounts'))
        .map(([method]) => `${method.toUpperCase()} ${path}`),
    );
    expect(documented.sort()).toEqual([...routes.map(label), ...withTestsOfTheirOwn].sort());
  });
});

function label(route: (user: TestUser) => Call): string {
  const nobody = { username: '', email: '', password: '' } as TestUser;
  const { method, url } = route(nobody);
  return `${method} ${url}`;
}
