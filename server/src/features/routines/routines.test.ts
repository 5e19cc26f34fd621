import type { AccountExport } from '@spotter/contract/accounts';
import type { ReadyRoutineList, Routine, RoutineList } from '@spotter/contract/routines';
import { mostRoutines } from '@spotter/contract/routines';
import { expect, test } from 'vitest';
import { asUser, type TestUser } from '../../../test/as-user.ts';
import { buildTestApp, shareTestApp, type TestApp } from '../../../test/build-test-app.ts';
import { expectProblem } from '../../../test/expect-problem.ts';
import { inDatabase } from '../../../test/in-database.ts';
import { describeOnBothDatabases } from '../../../test/test-database.ts';

const step = { exercise_id: 1, sets: 3, target: { repetitions: 10 }, rest_seconds: 60, weight_kg: null };
const monday = {
  name: ' Monday ',
  goal: 'strength',
  level: 'beginner',
  days: [3, 1],
  steps: [step, { exercise_id: 2, sets: 2, target: { seconds: 30 } }],
} as const;

type Method = 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';

async function enter(app: TestApp) {
  const user = await asUser(app);
  return { app, user };
}

function call(app: TestApp, user: TestUser, method: Method, path = '', payload?: object) {
  const url = `/api/routines/${path}`;
  return app.http.inject({ method, url, headers: user.headers, ...(payload ? { payload } : {}) });
}

async function make(app: TestApp, user: TestUser, payload: object = monday): Promise<Routine> {
  const response = await call(app, user, 'POST', '', payload);
  expect(response.statusCode, response.body).toBe(201);
  return response.json<Routine>();
}

async function names(app: TestApp, user: TestUser): Promise<readonly string[]> {
  return (await call(app, user, 'GET')).json<RoutineList>().routines.map(({ name }) => name);
}

describeOnBothDatabases('routines', (dialect) => {
  const sharedApp = shareTestApp(dialect);

  test('one is kept as it was told, with the names of the catalogue, and read again', async () => {
    const { app, user } = await enter(await sharedApp());
    const made = await make(app, user);
    expect(made).toMatchObject({
      name: 'Monday',
      goal: 'strength',
      level: 'beginner',
      days: [1, 3],
      steps: [
        { ...step, exercise: 'squat', exercise_name: 'Squat' },
        { exercise_id: 2, sets: 2, target: { seconds: 30 }, rest_seconds: null, weight_kg: null },
      ],
    });
    expect((await call(app, user, 'GET', `${made.id}/`)).json()).toEqual(made);
    expect((await call(app, user, 'GET')).json()).toEqual({ routines: [made] });
  });

  test('a change leaves what it does not name, and takes all steps where it names them', async () => {
    const { app, user } = await enter(await sharedApp());
    const { id, steps } = await make(app, user);
    app.clock.advance(1_000);
    const renamed = await call(app, user, 'PATCH', `${id}/`, { name: 'Tuesday', days: [2] });
    expect(renamed.json()).toMatchObject({ name: 'Tuesday', days: [2], steps, level: 'beginner' });
    const shorter = await call(app, user, 'PATCH', `${id}/`, { steps: [{ ...step, weight_kg: 12.5 }] });
    expect(shorter.json()).toMatchObject({ name: 'Tuesday', steps: [{ weight_kg: 12.5 }] });
    expect(shorter.json<Routine>().steps).toHaveLength(1);
    expect(shorter.json<Routine>().updated_at).not.toBe(shorter.json<Routine>().created_at);
  });

  test('they come in the order that was asked for, a new one last', async () => {
    const { app, user } = await enter(await sharedApp());
    const ids: string[] = [];
    for (const name of ['one', 'two', 'three']) ids.push((await make(app, user, { ...monday, name })).id);
    const response = await call(app, user, 'PUT', 'order/', { ids: [ids[2], 'of nobody', ids[2]] });
    expect(response.statusCode).toBe(204);
    await make(app, user, { ...monday, name: 'four' });
    expect(await names(app, user)).toEqual(['three', 'one', 'two', 'four']);
  });

  test('what is deleted is gone, and what is somebody else’s is not there', async () => {
    const { app, user } = await enter(await sharedApp());
    const other = await asUser(app);
    const { id } = await make(app, user);
    for (const method of ['GET', 'PATCH', 'DELETE'] as const) {
      const payload = method === 'PATCH' ? { name: 'mine' } : undefined;
      expectProblem(await call(app, other, method, `${id}/`, payload), 'routines.not_found');
    }
    await call(app, other, 'PUT', 'order/', { ids: [id] });
    expect(await names(app, other)).toEqual([]);
    expect((await call(app, user, 'DELETE', `${id}/`)).statusCode).toBe(204);
    expectProblem(await call(app, user, 'GET', `${id}/`), 'routines.not_found');
    expectProblem(await call(app, user, 'DELETE', `${id}/`), 'routines.not_found');
  });

  test.each<[string, object, string]>([
    ['no step', { steps: [] }, '/steps'],
    ['more steps than anybody trains', { steps: Array.from({ length: 31 }, () => step) }, '/steps'],
    ['no name', { name: '   ' }, '/name'],
    ['a name that never ends', { name: 'x'.repeat(101) }, '/name'],
    ['a day that no week has', { days: [8] }, '/days/0'],
    ['a day twice', { days: [1, 1] }, '/days'],
    ['a goal of another world', { goal: 'gold' }, '/goal'],
    ['too many sets', { steps: [{ ...step, sets: 21 }] }, '/steps/0/sets'],
    [
      'an exercise that is not there',
      { steps: [step, { ...step, exercise_id: 9999 }] },
      '/steps/1/exercise_id',
    ],
    ['a weight that nobody lifts', { steps: [{ ...step, weight_kg: 2001 }] }, '/steps/0/weight_kg'],
    ['a rest of days', { steps: [{ ...step, rest_seconds: 3601 }] }, '/steps/0/rest_seconds'],
  ])('%s is refused, and said at its field', async (_what, wrong, path) => {
    const { app, user } = await enter(await sharedApp());
    const { id } = await make(app, user);
    for (const response of [
      await call(app, user, 'POST', '', { ...monday, ...wrong }),
      await call(app, user, 'PATCH', `${id}/`, wrong),
    ]) {
      expectProblem(response, 'request.invalid');
      expect(response.json<{ errors: { path: string }[] }>().errors.map((error) => error.path)).toContain(
        path,
      );
    }
    expect(await names(app, user)).toEqual(['Monday']);
  });

  test('there are at most so many of one person, also at the same moment', async () => {
    const { app, user } = await enter(await sharedApp());
    for (let count = 2; count < mostRoutines; count += 1) await make(app, user);
    const last = await Promise.all([1, 2, 3, 4].map(() => call(app, user, 'POST', '', monday)));
    expect(last.map(({ statusCode }) => statusCode).toSorted()).toEqual([201, 201, 409, 409]);
    expect(await names(app, user)).toHaveLength(mostRoutines);
  });

  test('an exercise that is gone takes its steps with it', async () => {
    const { app, user } = await enter(await buildTestApp(dialect));
    const { id } = await make(app, user);
    await inDatabase(app.database, async (db) => {
      await db.deleteFrom('exercises').where('id', '=', 2).execute();
      const steps = await db
        .selectFrom('routine_steps')
        .select('exercise_id')
        .where('routine_id', '=', id)
        .execute();
      expect(steps).toEqual([{ exercise_id: 1 }]);
    });
  });

  test('an exercise that went after it was looked for is said at its step, and nothing is half written', async () => {
    const { app, user } = await enter(await buildTestApp(dialect));
    const { id, steps } = await make(app, user, { ...monday, steps: [step] });
    // The catalogue that the server has read is not told.
    await inDatabase(app.database, (db) => db.deleteFrom('exercises').where('id', '=', 2).execute());
    for (const response of [
      await call(app, user, 'POST', '', monday),
      await call(app, user, 'PATCH', `${id}/`, { name: 'Tuesday', steps: monday.steps }),
    ]) {
      expectProblem(response, 'request.invalid');
      expect(response.json()).toMatchObject({ errors: [{ path: '/steps/1/exercise_id' }] });
    }
    expect((await call(app, user, 'GET')).json()).toMatchObject({ routines: [{ name: 'Monday', steps }] });
  });

  test('ready ones come in the language that is asked for, and can be made one’s own as they are', async () => {
    const { app, user } = await enter(await sharedApp());
    const ready = async (query: string, language?: string) => {
      const headers = { ...user.headers, ...(language === undefined ? {} : { 'accept-language': language }) };
      const response = await app.http.inject({ url: `/api/routines/ready/${query}`, headers });
      return response.json<ReadyRoutineList>().routines;
    };
    const [english, german] = [await ready(''), await ready('?language=de-AT', 'en')];
    const [first] = english;
    expect([first?.name, german[0]?.name]).toEqual(['First steps', 'Erste Schritte']);
    expect((await ready('', 'xx, ar;q=0.5, en;q=0.1'))[0]?.name).toBe('الخطوات الأولى');
    for (const routine of english) {
      const { steps } = await make(app, user, routine);
      expect(steps).toEqual(routine.steps);
    }
  });

  test('they are in the person’s export', async () => {
    const { app, user } = await enter(await sharedApp());
    const made = await make(app, user);
    const response = await app.http.inject({ url: '/api/account/export/', headers: user.headers });
    expect(response.json<AccountExport>().routines).toEqual([made]);
  });

  test('they need an access token', async () => {
    const app = await sharedApp();
    for (const url of ['/api/routines/', '/api/routines/ready/', '/api/routines/1/']) {
      expectProblem(await app.http.inject({ url }), 'auth.token_missing');
    }
  });
});
