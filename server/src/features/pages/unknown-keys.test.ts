// What a request says beyond what its route names reaches no table, whichever route it is.
import { encodeBinaryPoses } from '@spotter/contract/live/binary-poses';
import type { RoutineList } from '@spotter/contract/routines';
import type { SessionStarted } from '@spotter/contract/sessions';
import type { InjectOptions } from 'fastify';
import { expect, test } from 'vitest';
import { dashboardHeaders, type TestStaff } from '../../../test/as-staff.ts';
import { asUser, logIn } from '../../../test/as-user.ts';
import { buildTestApp, type TestApp } from '../../../test/build-test-app.ts';
import { everything, prepareStaffWrites } from '../../../test/every-staff-write.ts';
import { inDatabase } from '../../../test/in-database.ts';
import { publishedInterface } from '../../../test/published-interface.ts';
import { describeOnBothDatabases } from '../../../test/test-database.ts';

/** No column of PostgreSQL's integers holds the number, and nothing else says either. */
const smuggled = { number: 7_736_897_736, text: 'smuggled7736897736' };
const dangerous = ['is_admin', 'is_owner', 'permissions', 'toString', '__defineGetter__', 'x'];

/** A compact message of a pose in which nobody is seen. */
const noPose = Buffer.from(encodeBinaryPoses([{ t: 0, aspect: 1, landmarks: null, world: null }])).toString(
  'base64',
);

type Method = 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';
type Json = Readonly<Record<string, unknown>>;

interface Request {
  /** As in the published interface. */
  readonly route: string;
  readonly url: string;
  readonly body?: InjectOptions['payload'];
  readonly headers: Readonly<Record<string, string>>;
}

interface Schema {
  readonly properties?: Json;
  readonly anyOf?: readonly Schema[];
}

interface Operation {
  readonly parameters?: readonly { readonly name: string }[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Schema }>> };
}

async function operationsOf(app: TestApp): Promise<ReadonlyMap<string, Operation>> {
  const paths = await publishedInterface<Operation>(app);
  return new Map(
    Object.entries(paths).flatMap(([path, methods]) =>
      Object.entries(methods)
        .filter(([method]) => method !== 'get' || /^\/stream\/sessions\/(start|end)\//.test(path))
        .map(([method, operation]) => [`${method.toUpperCase()} ${path}`, operation] as const),
    ),
  );
}

/** A value for each column that there is, under its name. */
async function everyColumn(app: TestApp): Promise<Json> {
  const tables = await inDatabase(app.database, (db) => db.introspection.getTables());
  const columns = tables.flatMap((table) => table.columns);
  return {
    ...Object.fromEntries(dangerous.map((name) => [name, smuggled.text])),
    ...Object.fromEntries(
      columns.map(({ name, dataType }) => [name, /int/i.test(dataType) ? smuggled.number : smuggled.text]),
    ),
  };
}

function namedBy({ properties = {}, anyOf = [] }: Schema): string[] {
  return [...Object.keys(properties), ...anyOf.flatMap(namedBy)];
}

function without(extras: Json, names: readonly string[]): Json {
  return Object.fromEntries(Object.entries(extras).filter(([name]) => !names.includes(name)));
}

/** The request with whatever its route does not name, in its address and its body. */
function withMore(request: Request, extras: Json, { parameters = [], requestBody }: Operation): Request {
  const asked = parameters.map(({ name }) => name);
  const query = new URLSearchParams(
    Object.entries(without(extras, asked)).map(([name, value]) => [name, String(value)] as [string, string]),
  );
  const url = `${request.url}${request.url.includes('?') ? '&' : '?'}${query.toString()}`;
  if (Buffer.isBuffer(request.body)) return { ...request, url };
  const schema = Object.values(requestBody?.content ?? {})[0]?.schema ?? {};
  // Ids that a list of people or sessions is named by stay: they say what to change.
  const body = { ...without(extras, [...namedBy(schema), ...asked]), ...(request.body as Json | undefined) };
  return { ...request, url, body };
}

/** What people's own apps change, in an order in which each still can be done. */
async function prepareOwnWrites(app: TestApp): Promise<readonly (() => Promise<Request>)[]> {
  const user = await asUser(app, 'Grace Hopper');
  const { username, email, password } = user;
  const account = { username: 'Hedy Lamarr', email: 'hedy@test.example', password: 'frequency hopping' };
  const steps = [{ exercise_id: 1, sets: 3, target: { repetitions: 10 } }];
  const routine = { name: 'Mondays', goal: 'strength', level: 'beginner', days: [1], steps };
  const json = (route: string, body: object, headers: Record<string, string> = {}) => ({
    route,
    url: route.split(' ')[1] ?? '',
    body,
    headers,
  });
  const own = async (route: string, body: object) =>
    json(route, body, { authorization: `Bearer ${(await logIn(app, { username, password })).access_token}` });
  const end = async (route: string) => {
    const request = await own(route, {});
    const started = await app.http.inject({ url: '/stream/sessions/start/', headers: request.headers });
    return { ...request, body: { session_id: started.json<SessionStarted>().session_id } };
  };
  return [
    () => Promise.resolve(json('POST /api/auth/register/', account)),
    () => Promise.resolve(json('POST /api/auth/login/', { username, password })),
    async () => json('POST /api/auth/token/refresh/', { refresh: (await logIn(app, user)).refresh_token }),
    async () => {
      const { access_token, refresh_token } = await logIn(app, user);
      const headers = { authorization: `Bearer ${access_token}` };
      return json('POST /api/auth/logout/', { refresh: refresh_token }, headers);
    },
    () => own('PATCH /api/account/', { email: `new.${email}`, password }),
    () => Promise.resolve(json('POST /api/auth/password/forgotten/', { username })),
    () => own('POST /api/auth/password/', { old: password, new: password }),
    () => own('GET /stream/sessions/start/', {}),
    () => own('POST /stream/sessions/start/', {}),
    () => end('GET /stream/sessions/end/'),
    () => end('POST /stream/sessions/end/'),
    ...['DELETE /recordings/{id}/', 'DELETE /workouts/{id}/'].map((route) => async () => {
      const request = await own(route, {});
      return { ...request, url: request.url.replace('{id}', '00000000-0000-4000-8000-000000000000') };
    }),
    async () => {
      const request = await own('PATCH /workouts/{id}/sets/{position}/', { count: 8 });
      return { ...request, url: '/workouts/00000000-0000-4000-8000-000000000000/sets/1/' };
    },
    async () => {
      const sets = [{ exercise: 'squat', started_ms_ago: 5_000, poses: [noPose] }];
      const request = await own('PUT /workouts/{id}/', { sets });
      return { ...request, url: '/workouts/00000000-0000-4000-8000-000000000000/' };
    },
    () => own('POST /api/routines/', routine),
    () => own('PUT /api/routines/order/', { ids: ['00000000-0000-4000-8000-000000000000'] }),
    ...(['PATCH', 'DELETE'] as const).map((method) => async () => {
      const request = await own(`${method} /api/routines/{id}/`, method === 'PATCH' ? routine : {});
      const listed = await app.http.inject({ url: '/api/routines/', headers: request.headers });
      const [first] = listed.json<RoutineList>().routines;
      return { ...request, url: `/api/routines/${first?.id ?? ''}/` };
    }),
    () => own('POST /api/auth/logout/all/', {}),
    () => own('DELETE /api/account/', { password }),
  ];
}

function dashboardWrite(owner: TestStaff, route: string, body?: InjectOptions['payload']): Request {
  const [method = '', path = ''] = route.split(' ');
  const headers = { ...dashboardHeaders, cookie: owner.cookie };
  return {
    route: `${method} /admin/api/${path}`,
    url: `/admin/api/${path}`,
    headers,
    ...(body === undefined ? {} : { body }),
  };
}

/** What staff change; those last that end the sign-in. */
async function prepareDashboardWrites(app: TestApp): Promise<readonly (() => Promise<Request>)[]> {
  const { owner, content, writes } = await prepareStaffWrites(app);
  const { username, password } = owner;
  const link = { token: 'x', password: 'a long enough one' };
  const person = { username: 'Ada', email: 'ada@test.example' };
  return [
    ...writes.map(({ route, url, body, type, by = owner }) => ({
      ...dashboardWrite(by, route, body),
      url: `/admin/api/${url}`,
      headers: {
        ...dashboardHeaders,
        cookie: by.cookie,
        ...(type === undefined ? {} : { 'content-type': type }),
      },
    })),
    dashboardWrite(owner, 'POST exercises/import/preview', { content }),
    dashboardWrite(owner, 'POST me/codes'),
    dashboardWrite(owner, 'POST password-link', link),
    dashboardWrite(owner, 'POST set-up', { ...link, ...person }),
    dashboardWrite(owner, 'POST sign-in', { username, password }),
    dashboardWrite(owner, 'POST prove', { password }),
    { ...dashboardWrite(owner, 'DELETE me/sign-ins/{id}'), url: '/admin/api/me/sign-ins/x' },
    dashboardWrite(owner, 'DELETE me/sign-ins'),
    dashboardWrite(owner, 'POST sign-out'),
    dashboardWrite(owner, 'POST sign-out-everywhere'),
  ].map((request) => () => Promise.resolve(request));
}

function send(app: TestApp, { route, url, body, headers }: Request) {
  const method = route.split(' ', 1)[0] as Method;
  return app.http.inject({ method, url, headers, ...(body === undefined ? {} : { payload: body }) });
}

/** The rows that hold something of what was smuggled. */
function smuggledInto(tables: Readonly<Record<string, readonly string[]>>): readonly string[] {
  return Object.values(tables)
    .flat()
    .filter((row) => row.includes(String(smuggled.number)));
}

function countRows(tables: Readonly<Record<string, readonly string[]>>) {
  return Object.fromEntries(Object.entries(tables).map(([name, rows]) => [name, rows.length]));
}

describeOnBothDatabases('what no route names', (dialect) => {
  test.each([
    ['apps', prepareOwnWrites],
    ['the dashboard', prepareDashboardWrites],
  ] as const)('changes nothing by any route of %s: the same is stored as without it', async (of, prepare) => {
    const [plain, tried] = [await buildTestApp(dialect), await buildTestApp(dialect)];
    const operations = await operationsOf(tried);
    const extras = await everyColumn(tried);
    for (const name of ['id', 'created_at', 'role', 'password_hash', 'user_id', 'access_version']) {
      expect(Object.keys(extras)).toContain(name);
    }
    const [expected, writes] = [await prepare(plain), await prepare(tried)];
    const seen: string[] = [];
    for (const [index, make] of writes.entries()) {
      const request = await make();
      const { route } = request;
      seen.push(route);
      const operation = operations.get(route);
      if (!operation) throw new Error(`${route} is not published`);
      const before = await expected[index]?.();
      if (!before) throw new Error(`${route} has no twin`);
      const right = await send(plain, before);
      const answer = await send(tried, withMore(request, extras, operation));
      expect(answer.statusCode, `${route}: ${answer.body}`).toBe(right.statusCode);
      expect(answer.statusCode, `${route}: ${answer.body}`).toBeLessThan(500);

      const tables = await everything(tried);
      expect(countRows(tables), route).toEqual(countRows(await everything(plain)));
      expect(smuggledInto(tables), route).toEqual([]);
    }
    const all = [...operations.keys()].filter(
      (route) => route.includes(' /admin/api/') === (of === 'the dashboard'),
    );
    expect(new Set(seen)).toEqual(new Set(all));
  });

  test.each([
    ['a text', { username: smuggled.text }],
    ['a number', { created_at: smuggled.number }],
  ])('would be found in whatever table a store wrote it to: %s', async (_, values) => {
    const app = await buildTestApp(dialect);
    const { id } = await asUser(app);
    expect(smuggledInto(await everything(app))).toEqual([]);
    await inDatabase(app.database, (db) =>
      db.updateTable('users').set(values).where('id', '=', id).execute(),
    );
    expect(smuggledInto(await everything(app))).toHaveLength(1);
  });

  test.each(['{"__proto__":{"role":"owner"}', '{"constructor":{"prototype":{"role":"owner"}}'])(
    'is refused where it would change every object there is: %s}',
    async (start) => {
      const app = await buildTestApp(dialect);
      const { writes, owner } = await prepareStaffWrites(app);
      const before = await everything(app);
      for (const { route, url, body = {}, by = owner } of writes) {
        if (Buffer.isBuffer(body)) continue;
        const rest = JSON.stringify(body).slice(1);
        const payload = `${start}${rest === '}' ? '' : ','}${rest}`;
        const method = route.split(' ', 1)[0] as Method;
        const headers = { ...dashboardHeaders, cookie: by.cookie, 'content-type': 'application/json' };
        const answer = await app.http.inject({ method, url: `/admin/api/${url}`, headers, payload });
        expect(answer.statusCode, `${route}: ${answer.body}`).toBe(400);
      }
      expect(await everything(app)).toEqual(before);
    },
  );
});
