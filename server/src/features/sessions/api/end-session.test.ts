import type { FieldError } from '@spotter/contract/problem';
import { expect, test } from 'vitest';
import { asUser, type TestUser } from '../../../../test/as-user.ts';
import { buildTestApp, shareTestApp, type TestApp } from '../../../../test/build-test-app.ts';
import { expectProblem } from '../../../../test/expect-problem.ts';
import { inDatabase } from '../../../../test/in-database.ts';
import { startSession } from '../../../../test/live-client.ts';
import { describeOnBothDatabases } from '../../../../test/test-database.ts';

const url = '/stream/sessions/end/';
const nowhere = '6f2c1a3e-8d4b-4c55-9c39-2f6f0f5c9b1d';

interface Sent {
  readonly method?: 'GET' | 'POST' | 'HEAD';
  readonly body?: unknown;
  readonly query?: Record<string, string>;
}

function send(app: TestApp, user: Pick<TestUser, 'headers'>, { method = 'GET', body, query = {} }: Sent) {
  return app.http.inject({
    method,
    url,
    query,
    headers: { ...user.headers, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { payload: JSON.stringify(body) }),
  });
}

describeOnBothDatabases('ending a session', (dialect) => {
  const sharedApp = shareTestApp(dialect);

  test.each<[string, (id: string) => Sent]>([
    ['a GET with a body, as documented', (id) => ({ body: { session_id: id } })],
    ['a GET with the id in the query', (id) => ({ query: { session_id: id } })],
    ['a POST with a body', (id) => ({ method: 'POST', body: { session_id: id, extra: 1 } })],
    ['a POST with the id in the query', (id) => ({ method: 'POST', query: { session_id: id } })],
    ['an id in capitals', (id) => ({ body: { session_id: id.toUpperCase() } })],
  ])('answers %s, once', async (_name, request) => {
    const app = await sharedApp();
    const user = await asUser(app);
    const id = await startSession(app, user);
    const response = await send(app, user, request(id));
    expect(response.statusCode).toBe(200);
    expect(response.json()).toEqual({ session_id: id, message: 'Session ended' });
    expectProblem(await send(app, user, request(id)), 'sessions.not_found');
  });

  test('an unknown id and somebody else’s session are the same 404, and the session goes on', async () => {
    const app = await sharedApp();
    const user = await asUser(app);
    const other = await asUser(app);
    const id = await startSession(app, user);
    for (const session_id of [id, nowhere, 'nope']) {
      expectProblem(await send(app, other, { body: { session_id } }), 'sessions.not_found');
    }
    expect((await send(app, user, { body: { session_id: id } })).statusCode).toBe(200);
  });

  test('an owner of the installation may end anybody’s; other staff may not', async () => {
    const app = await sharedApp();
    const id = await startSession(app, await asUser(app));
    const staff = await asUser(app);
    const become = (role: string) =>
      inDatabase(app.database, (db) =>
        db.updateTable('users').set({ role }).where('id', '=', staff.id).execute(),
      );
    await become('editor');
    expectProblem(await send(app, staff, { body: { session_id: id } }), 'sessions.not_found');
    await become('owner');
    expect((await send(app, staff, { body: { session_id: id } })).statusCode).toBe(200);
    const entries = await inDatabase(app.database, (db) =>
      db.selectFrom('audit_entries').select(['actor_id', 'action', 'resource', 'resource_id']).execute(),
    );
    expect(entries).toEqual([{ actor_id: staff.id, action: 'end', resource: 'sessions', resource_id: id }]);
  });

  test('no token and a bad one are 401 before anything else', async () => {
    const app = await sharedApp();
    expectProblem(await app.http.inject({ url }), 'auth.token_missing');
    expectProblem(
      await send(app, { headers: { authorization: 'Bearer x' } }, { body: {} }),
      'auth.token_invalid',
    );
  });
});

test.each<[string, Sent, FieldError['rule'], string]>([
  ['no id at all', {}, 'required', 'Is required.'],
  ['an empty body', { body: {} }, 'required', 'Is required.'],
  ['an empty id', { query: { session_id: '' } }, 'required', 'Is required.'],
  ['a number', { body: { session_id: 5 } }, 'not_string', 'Must be a string.'],
  ['null', { body: { session_id: null } }, 'not_string', 'Must be a string.'],
  ['a list', { body: [nowhere] }, 'required', 'Is required.'],
  ['a NUL in the body', { body: { session_id: 'a\0b' } }, 'holds_nul', 'Must not hold the character NUL.'],
  ['a NUL in the query', { query: { session_id: '\0' } }, 'holds_nul', 'Must not hold the character NUL.'],
])('%s is a 400 that names the field', async (_name, request, rule, message) => {
  const app = await buildTestApp('sqlite');
  const problem = expectProblem(await send(app, await asUser(app), request), 'request.invalid');
  expect(problem.errors).toEqual([{ path: '/session_id', message, rule }]);
});

test('a body that is broken, too large or no JSON is told so', async () => {
  const app = await buildTestApp('sqlite');
  const { headers } = await asUser(app);
  const post = (type: string, payload: string) =>
    app.http.inject({ method: 'POST', url, headers: { ...headers, 'content-type': type }, payload });
  expectProblem(await post('application/json', '{'), 'request.malformed_json');
  expectProblem(await post('text/xml', '<a/>'), 'request.unsupported_media_type');
  const { detail } = expectProblem(
    await post('application/json', `"${'x'.repeat(300_000)}"`),
    'request.too_large',
  );
  expect(detail).toBe('The body may have at most 262,144 bytes (0.25 MiB). Send a smaller one.');
});

test('HEAD is 405 and ends nothing', async () => {
  const app = await buildTestApp('sqlite');
  const user = await asUser(app);
  const query = { session_id: await startSession(app, user) };
  expect((await send(app, user, { method: 'HEAD', query })).statusCode).toBe(405);
  expect((await send(app, user, { query })).statusCode).toBe(200);
});
