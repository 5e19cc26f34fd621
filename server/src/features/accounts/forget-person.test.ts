import { squat as squatExercise } from '@spotter/exercises/legs/squat';
import type { InjectOptions } from 'fastify';
import { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { asStaff, dashboardHeaders, signIn, type TestStaff } from '../../../test/as-staff.ts';
import { logIn, registerUser } from '../../../test/as-user.ts';
import { buildTestApp, type TestApp } from '../../../test/build-test-app.ts';
import { changeUser } from '../../../test/change-user.ts';
import { expectProblem } from '../../../test/expect-problem.ts';
import { inDatabase } from '../../../test/in-database.ts';
import { turnCodesOn } from '../../../test/turn-codes-on.ts';
import { describeOnBothDatabases } from '../../../test/test-database.ts';
import { whatColumnsHold } from '../../../test/what-columns-hold.ts';

/** Where they come from, and what they are and were called. */
const remoteAddress = '203.0.113.77';
const names = { first: 'Yttrabella Quoit', now: 'Zyxomma Quillfeather' };
const emails = { first: 'yttrabella@wanderfalke.example', now: 'zyxomma@wanderfalke.example' };
const says = /yttrabella|quoit|zyxomma|quillfeather|wanderfalke|203\.0\.113\.77/i;

interface Cell {
  readonly table: string;
  readonly column: string;
  readonly value: unknown;
}

/** Everything there is in a database. */
async function cellsOf(app: TestApp): Promise<Cell[]> {
  return inDatabase(app.database, async (db) => {
    const cells: Cell[] = [];
    for (const { name: table, columns } of await db.introspection.getTables()) {
      const rows = (await db
        .selectFrom(table as 'users')
        .selectAll()
        .execute()) as unknown as Record<string, unknown>[];
      for (const { name: column } of columns) {
        const values = rows.map((row) => row[column]);
        cells.push(
          ...(values.length === 0 ? [undefined] : values).map((value) => ({ table, column, value })),
        );
      }
    }
    return cells;
  });
}

function saysWho({ value }: Cell): boolean {
  return says.test(value instanceof Uint8Array ? Buffer.from(value).toString('latin1') : String(value));
}

function place({ table, column }: Cell): string {
  return `${table}.${column}`;
}

function holds(what: 'person' | 'text' | 'other'): (cell: Cell) => boolean {
  return (cell) => whatColumnsHold.get(place(cell)) === what;
}

/** An owner who has left a trace wherever one can. */
async function somebodyEverywhere(app: TestApp, other: TestStaff) {
  const user = await registerUser(app, names.first);
  await changeUser(app, user.id, { role: 'owner' });
  const account = { username: names.first, password: user.password };
  const from = (request: InjectOptions) => app.http.inject({ remoteAddress, ...request });
  const login = await from({ method: 'POST', url: '/api/auth/login/', payload: account });
  const headers = { authorization: `Bearer ${login.json<{ access_token: string }>().access_token}` };
  const signedIn = await from({
    method: 'POST',
    url: '/admin/api/sign-in',
    headers: dashboardHeaders,
    payload: account,
  });
  const cookie = String(signedIn.headers['set-cookie']).split(';', 1)[0];
  const change = async (method: 'PATCH' | 'POST', url: string, payload: object) => {
    const request = { method, url: `/admin/api/${url}`, headers: { ...dashboardHeaders, cookie }, payload };
    const response = await from(request);
    expect(response.statusCode, response.body).toBeLessThan(300);
  };
  const { recoveryCodes } = await turnCodesOn(app, {
    call: (method, url, payload) =>
      from({
        method,
        url: `/admin/api/${url}`,
        headers: { ...dashboardHeaders, cookie },
        ...(payload ? { payload } : {}),
      }),
  });
  await change('PATCH', 'settings/sessions_per_user', { value: 2 });
  await change('PATCH', 'exercises/1', { version: 1, instructions: 'Sit down.' });
  const specification = {
    specification: { ...squatExercise.specification, praise: { en: 'Lovely' } },
    based_on: 1,
    publish: true,
  };
  await change('POST', 'exercises/1/specification', specification);
  for (const [username, email] of [
    [names.first, emails.first],
    [names.now, emails.now],
  ]) {
    expect((await other.call('PATCH', `users/${user.id}`, { username, email })).statusCode).toBe(200);
  }
  expect((await other.call('POST', `users/${user.id}/reset-link`)).statusCode).toBe(200);
  expect((await from({ url: '/stream/sessions/start/', headers })).statusCode).toBe(201);

  await inDatabase(app.database, async (db) => {
    const recording = {
      exercise_key: 'squat',
      exercise_name: 'Squat',
      source: 'session',
      created_at: 1,
      duration_ms: 1,
      frames: 1,
      bytes: 1,
      counted: 0,
    };
    await db
      .insertInto('recordings')
      .values([
        { ...recording, id: 'of-them', user_id: user.id },
        { ...recording, id: 'labelled', user_id: other.id, labelled_by: user.id, labelled_at: 1 },
      ])
      .execute();
    const poses = Buffer.from(`what shows ${names.now}`);
    await db.insertInto('recording_chunks').values({ recording_id: 'of-them', number: 1, poses }).execute();
    await db
      .insertInto('routines')
      .values({
        id: 'r',
        user_id: user.id,
        position: 1,
        name: `${names.now}, Mondays`,
        goal: 'strength',
        level: 'beginner',
        days: '[1]',
        created_at: 1,
        updated_at: 1,
      })
      .execute();
    const figures = { started_at: 1, updated_at: 1, reps: 7, good_reps: 5 };
    await db
      .insertInto('workouts')
      .values({ id: 'w', session_id: 's', user_id: user.id, ...figures })
      .execute();
    await db
      .insertInto('workout_sets')
      .values({
        workout_id: 'w',
        position: 1,
        exercise_key: 'squat',
        exercise_name: 'Squat',
        started_at: 1,
        reps: 7,
        good_reps: 5,
        partial_reps: 0,
        rep_details: '[]',
        summary: 'null',
        note: `${names.now} was tired`,
      })
      .execute();
  });
  const remove = async (mode: 'delete' | 'anonymise') => {
    const again = await signIn(app, {
      username: names.now,
      password: user.password,
      code: recoveryCodes[0],
    });
    const current = String(again.headers['set-cookie']).split(';', 1)[0];
    return from({
      method: 'DELETE',
      url: `/admin/api/users/${user.id}?mode=${mode}`,
      headers: { ...dashboardHeaders, cookie: current },
    });
  };
  return { ...user, headers, remove };
}

describeOnBothDatabases('who is forgotten', (dialect) => {
  const waysToGo = [
    'delete their own account',
    'delete themselves in the dashboard',
    'anonymise themselves in the dashboard',
    'are deleted by staff',
    'are anonymised by staff',
  ] as const;
  for (const how of waysToGo) {
    test(`and ${how}, is in no column of any table any more`, async () => {
      const app = await buildTestApp(dialect);
      const other = await asStaff(app, 'owner', 'Olga Owner');
      const person = await somebodyEverywhere(app, other);
      const before = await cellsOf(app);
      const columns = [...new Set(before.map(place))];
      expect(columns.sort()).toEqual([...whatColumnsHold.keys()].sort());
      const people = before.filter(holds('person'));
      const theirs = people.filter((cell) => saysWho(cell) || cell.value === person.id);
      const filled = new Set(theirs.map(place));
      expect(people.map(place).filter((column) => !filled.has(column))).toEqual([]);
      expect(before.filter(holds('other')).filter(saysWho)).toEqual([]);

      const gone = await {
        'delete their own account': () =>
          app.http.inject({
            method: 'DELETE',
            url: '/api/account/',
            headers: person.headers,
            payload: { password: person.password },
          }),
        'delete themselves in the dashboard': () => person.remove('delete'),
        'anonymise themselves in the dashboard': () => person.remove('anonymise'),
        'are deleted by staff': () => other.call('DELETE', `users/${person.id}?mode=delete`),
        'are anonymised by staff': () => other.call('DELETE', `users/${person.id}?mode=anonymise`),
      }[how]();
      expect(gone.statusCode, gone.body).toBe(204);

      const after = await cellsOf(app);
      expect(after.filter(saysWho)).toEqual([]);
      const isGone = !how.includes('anonymise');
      const whose = after.filter(({ column, value }) => column === 'user_id' && value === person.id);
      expect(new Set(whose.map(({ table }) => table))).toEqual(
        new Set(isGone ? [] : ['user_words', 'workouts']),
      );
      const settings = await other.call('GET', 'settings/sessions_per_user');
      expect(settings.json()).toMatchObject({ value: 2, updated_by: `Deleted person @${person.id}` });
      await expect(logIn(app, { username: names.now, password: person.password })).rejects.toThrow();
    });
  }

  test('who is forgotten while they change something leaves no name in it: it is not changed', async () => {
    const app = await buildTestApp(dialect);
    const owner = await asStaff(app, 'owner', 'Olga Owner');
    const person = await asStaff(app, 'owner', names.first);
    async function* body() {
      yield Buffer.from('{ "value":');
      const gone = await owner.call('DELETE', `users/${person.id}?mode=anonymise`);
      expect(gone.statusCode, gone.body).toBe(204);
      yield Buffer.from(' 7 }');
    }
    const type = { 'content-type': 'application/json' };
    const changed = person.call('PATCH', 'settings/sessions_per_user', Readable.from(body()), type);
    expectProblem(await changed, 'admin.not_signed_in');
    expect((await cellsOf(app)).filter(saysWho)).toEqual([]);
    const settings = await owner.call('GET', 'settings/sessions_per_user');
    expect(settings.json()).toMatchObject({ value: 3, updated_by: null });
  });
});
