import type { Workout, WorkoutDetail, WorkoutPage } from '@spotter/contract/workouts';
import { squat as squatExercise } from '@spotter/exercises/legs/squat';
import { expect, test } from 'vitest';
import { countRecording } from '../../../../eval/count-recording.ts';
import { asUser, type TestUser } from '../../../test/as-user.ts';
import { buildTestApp, shareTestApp, type TestApp } from '../../../test/build-test-app.ts';
import { expectProblem } from '../../../test/expect-problem.ts';
import { connectLive, startSession, type LiveClient } from '../../../test/live-client.ts';
import { recordedFrames, toPoseMessage } from '../../../test/recorded-poses.ts';
import { inDatabase } from '../../../test/in-database.ts';
import { describeOnBothDatabases } from '../../../test/test-database.ts';

const { specification: squat } = squatExercise;

const frames = recordedFrames('tfjs_pose_squats');
const { counted } = countRecording(squat, frames);
const env = { LIMIT_MESSAGES_PER_SECOND: '10000' };
const nowhere = '6f2c1a3e-8d4b-4c55-9c39-2f6f0f5c9b1d';

async function connect(app: TestApp, user: TestUser): Promise<LiveClient> {
  return connectLive(await app.listen(), await startSession(app, user));
}

async function train(client: LiveClient, exercise = 'squat'): Promise<void> {
  client.send({ exercise_type: exercise });
  await client.next('status');
  for (const frame of frames) client.send(toPoseMessage(frame));
  for (let answered = 0; answered < frames.length; answered++) await client.next('frame');
}

/** A session of one set, from start to end. */
async function trainOnce(app: TestApp, user: TestUser): Promise<void> {
  const ended = async () =>
    (await list(app, user, '?limit=100')).workouts.filter(({ ended_at }) => ended_at !== null).length;
  const before = await ended();
  const client = await connect(app, user);
  await train(client);
  client.socket.close();
  await expect.poll(ended).toBe(before + 1);
}

async function list(app: TestApp, { headers }: TestUser, query = ''): Promise<WorkoutPage> {
  const response = await app.http.inject({ url: `/workouts/${query}`, headers });
  expect(response.statusCode).toBe(200);
  expect(response.headers['cache-control']).toBe('no-store');
  return response.json<WorkoutPage>();
}

async function only(app: TestApp, user: TestUser): Promise<Workout> {
  const { workouts } = await list(app, user);
  const [workout] = workouts;
  if (!workout || workouts.length > 1) throw new Error(`${workouts.length} workouts`);
  return workout;
}

describeOnBothDatabases('what was trained', (dialect) => {
  const sharedApp = shareTestApp(dialect, { env });

  test('is stored when the socket closes: sets by exercise, and every repetition', async () => {
    const app = await sharedApp();
    const user = await asUser(app);
    const client = await connect(app, user);
    await train(client);
    client.send({ type: 'finish_set' });
    await client.next('set_finished');
    await train(client, 'front_squat');
    client.socket.close();
    await expect.poll(async () => (await list(app, user)).workouts[0]?.ended_at ?? null).not.toBeNull();

    const workout = await only(app, user);
    expect(workout).toMatchObject({ reps: 2 * counted });
    expect(workout.sets.map(({ position, exercise, reps }) => [position, exercise, reps])).toEqual([
      [1, 'squat', counted],
      [2, 'front_squat', counted],
    ]);
    const response = await app.http.inject({ url: `/workouts/${workout.id}/`, headers: user.headers });
    const detail = response.json<WorkoutDetail>();
    for (const set of detail.sets) {
      expect(set.repetitions.map((repetition) => repetition.number_in_set)).toEqual(
        Array.from({ length: counted }, (_, i) => i + 1),
      );
      expect(set.good_reps).toBe(set.repetitions.filter(({ good }) => good).length);
      expect(['Squat', 'Front squat']).toContain(set.exercise_name);
      expect(Date.parse(set.started_at)).toBeLessThanOrEqual(Date.parse(set.ended_at ?? ''));
    }
    expect(detail.sets[0]?.score).toBeGreaterThan(0);
    expect(detail.good_reps).toBe(workout.good_reps);
  });

  test('is there once something was done in it, and after each set, while the session goes on', async () => {
    const app = await sharedApp();
    const user = await asUser(app);
    const client = await connect(app, user);
    await train(client);
    expect(await only(app, user)).toMatchObject({ reps: counted, ended_at: null });
    expect((await only(app, user)).sets[0]).toMatchObject({ ended_at: null });

    client.send({ type: 'finish_set' });
    await client.next('set_finished');
    expect((await only(app, user)).sets[0]?.ended_at ?? null).not.toBeNull();
    expect((await only(app, user)).ended_at).toBeNull();
  });

  test('is nothing where nobody moved', async () => {
    const app = await sharedApp();
    const user = await asUser(app);
    const client = await connect(app, user);
    client.send({ exercise_type: 'squat' });
    await client.next('status');
    client.send({ type: 'pose', landmarks: null });
    await client.next('frame');
    await app.http.inject({
      url: `/stream/sessions/end/?session_id=${client.socket.url.split('/').at(-2) ?? ''}`,
      headers: user.headers,
    });
    await client.closed;
    expect(await list(app, user)).toEqual({ workouts: [], next: null });
  });

  test('is stored before the end route answers, and before the server has stopped', async () => {
    const app = await buildTestApp(dialect, { env });
    const user = await asUser(app);
    const client = await connect(app, user);
    await train(client);
    const id = client.socket.url.split('/').at(-2) ?? '';
    await app.http.inject({ url: `/stream/sessions/end/?session_id=${id}`, headers: user.headers });
    expect((await only(app, user)).ended_at).not.toBeNull();

    await train(await connect(app, user));
    await app.close();
    const next = await buildTestApp(dialect, { database: app.database });
    expect((await list(next, user)).workouts.map(({ ended_at }) => ended_at === null)).toEqual([
      false,
      false,
    ]);
  });

  test('is listed newest first, page by page, each once', async () => {
    const app = await sharedApp();
    const user = await asUser(app);
    for (let session = 0; session < 5; session++) {
      await trainOnce(app, user);
      app.clock.advance(60_000);
    }
    const all = (await list(app, user)).workouts;
    expect(all.map(({ started_at }) => started_at)).toEqual(
      all
        .map(({ started_at }) => started_at)
        .toSorted()
        .reverse(),
    );
    const pages: Workout[] = [];
    let next: string | null = '';
    for (let page = 0; next !== null; page++) {
      expect(page).toBeLessThan(3);
      const found: WorkoutPage = await list(app, user, `?limit=2${next === '' ? '' : `&before=${next}`}`);
      pages.push(...found.workouts);
      next = found.next;
    }
    expect(pages).toEqual(all);
    expect(all).toHaveLength(5);
  });

  test('is listed without reading its repetitions: what a list shows stands beside them', async () => {
    const app = await buildTestApp(dialect, { env });
    const user = await asUser(app);
    await trainOnce(app, user);
    const before = await list(app, user);
    expect(before.workouts[0]?.sets[0]?.counted_reps).toBeGreaterThan(0);
    await inDatabase(app.database, (db) =>
      db.updateTable('workout_sets').set({ rep_details: 'unread', hold_details: 'unread' }).execute(),
    );
    expect(await list(app, user)).toEqual(before);
  });

  test('is seen by its owner alone, and gone with the account', async () => {
    const app = await sharedApp();
    const user = await asUser(app);
    await trainOnce(app, user);
    const { id } = await only(app, user);
    const other = await asUser(app);
    expect((await list(app, other)).workouts).toEqual([]);
    for (const url of [
      `/workouts/${id}/`,
      `/workouts/${nowhere}/`,
      '/workouts/nope',
      `/workouts/${'x'.repeat(600)}/`,
    ]) {
      expectProblem(await app.http.inject({ url, headers: other.headers }), 'workouts.not_found');
    }
    const exported = await app.http.inject({ url: '/api/account/export/', headers: user.headers });
    expect(exported.json<{ workouts: WorkoutDetail[] }>().workouts.map((workout) => workout.id)).toEqual([
      id,
    ]);

    const payload = { password: user.password };
    const removed = await app.http.inject({
      method: 'DELETE',
      url: '/api/account/',
      headers: user.headers,
      payload,
    });
    expect(removed.statusCode).toBe(204);
  });

  test('is deleted for good by its owner alone, and not while it goes on', async () => {
    const app = await sharedApp();
    const user = await asUser(app);
    await trainOnce(app, user);
    const { id, sets } = await only(app, user);
    expect(sets.map(({ score }) => score)).toEqual([expect.any(Number)]);
    const remove = ({ headers }: TestUser, workout = id) =>
      app.http.inject({ method: 'DELETE', url: `/workouts/${workout}/`, headers });
    expectProblem(await remove(await asUser(app)), 'workouts.not_found');
    expectProblem(await remove(user, nowhere), 'workouts.not_found');
    expect((await remove(user)).statusCode).toBe(204);
    expect(await list(app, user)).toEqual({ workouts: [], next: null });
    expectProblem(await remove(user), 'workouts.not_found');

    await train(await connect(app, user));
    app.clock.advance(5_000);
    await expect.poll(async () => (await list(app, user)).workouts.length).toBe(1);
    const goesOn = await only(app, user);
    expectProblem(await remove(user, goesOn.id), 'workouts.goes_on');
    expect(await list(app, user)).toMatchObject({ workouts: [{ id: goesOn.id }] });
  });

  test('needs a token', async () => {
    const app = await sharedApp();
    const headers = { authorization: 'Bearer x' };
    for (const url of ['/workouts/', `/workouts/${nowhere}/`]) {
      expectProblem(await app.http.inject({ url }), 'auth.token_missing');
      expectProblem(await app.http.inject({ url, headers }), 'auth.token_invalid');
    }
  });
});

const sharedApp = shareTestApp('sqlite');

const to100 = 'Must be a whole number from 1 to 100.';

test.each([
  ['limit=0', '/limit', to100],
  ['limit=101', '/limit', to100],
  ['limit=1000', '/limit', to100],
  ['limit=many', '/limit', to100],
  ['limit=1.5', '/limit', to100],
  ['before=yesterday', '/before', 'Is not the "next" of a page.'],
])('%s is a 400 that names the field, and what is wanted', async (query, path, message) => {
  const app = await sharedApp();
  const { headers } = await asUser(app);
  const response = await app.http.inject({ url: `/workouts/?${query}`, headers });
  expect(expectProblem(response, 'request.invalid').errors).toMatchObject([{ path, message }]);
});
