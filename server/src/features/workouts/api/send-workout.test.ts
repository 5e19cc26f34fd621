import { randomUUID } from 'node:crypto';
import { encodeBinaryPoses } from '@spotter/contract/live/binary-poses';
import type { Overview } from '@spotter/contract/admin/overview';
import type { KeptWorkout, SentSet } from '@spotter/contract/sent-workout';
import type { WorkoutDetail, WorkoutPage } from '@spotter/contract/workouts';
import { beforeEach, expect, test } from 'vitest';
import { asStaff } from '../../../../test/as-staff.ts';
import { asUser, type TestUser } from '../../../../test/as-user.ts';
import { buildTestApp, shareTestApp, type TestApp } from '../../../../test/build-test-app.ts';
import { expectProblem } from '../../../../test/expect-problem.ts';
import { inDatabase } from '../../../../test/in-database.ts';
import { connectLive, startSession } from '../../../../test/live-client.ts';
import { recordedFrames } from '../../../../test/recorded-poses.ts';
import { describeOnBothDatabases } from '../../../../test/test-database.ts';
import { rememberedDeletionDays } from '../remembered-deletion-days.ts';

const frames = recordedFrames('tfjs_pose_squats');
/** As they travel: what a live session is sent is exact to the same digits. */
const messagesFrom = (startMs: number) =>
  Array.from({ length: Math.ceil(frames.length / 16) }, (_, i) =>
    Buffer.from(
      encodeBinaryPoses(
        frames.slice(16 * i, 16 * i + 16).map(({ tMs, world = null, ...frame }) => ({
          t: startMs + tMs,
          world,
          ...frame,
        })),
      ),
    ),
  );
const messages = messagesFrom(0);
const lastsMs = (frames.at(-1)?.tMs ?? NaN) - (frames[0]?.tMs ?? NaN);
/** Short of the time that the server waits for a pong. */
const apartMs = 25_000;
/** Of the workout that a test sends. */
let id = '';
beforeEach(() => {
  id = randomUUID();
});

/** @param number of the set: each begins so long after the one before */
function squats(number = 1, change: Partial<SentSet> = {}): SentSet {
  return {
    exercise: 'squat',
    started_ms_ago: 600_000 - (number - 1) * apartMs,
    poses: messagesFrom((number - 1) * apartMs).map((bytes) => bytes.toString('base64')),
    ...change,
  };
}

const send = (app: TestApp, { headers }: TestUser, sets: readonly unknown[], url = `/workouts/${id}/`) =>
  app.http.inject({ method: 'PUT', url, headers, payload: { sets } });

async function sent(app: TestApp, user: TestUser, ...sets: SentSet[]) {
  const response = await send(app, user, sets);
  expect(response.statusCode, response.body).toBe(200);
  expect(response.headers['cache-control']).toBe('no-store');
  return response.json<KeptWorkout>().workout;
}

async function list(app: TestApp, { headers }: TestUser) {
  return (await app.http.inject({ url: '/workouts/', headers })).json<WorkoutPage>().workouts;
}

async function detail(app: TestApp, { headers }: TestUser, workout: string) {
  return (await app.http.inject({ url: `/workouts/${workout}/`, headers })).json<WorkoutDetail>();
}

/** What does not depend on when it was trained. */
const figures = ({ sets }: WorkoutDetail) =>
  sets.map(({ started_at: _started, ended_at: _ended, ...set }) => set);

const judged = ({ position, correction, repetitions }: WorkoutDetail['sets'][number]) => [
  position,
  correction,
  repetitions.map(({ tempo, score, faults }) => ({ tempo, score, faults })),
];

const dayMs = 86_400_000;

describeOnBothDatabases('a workout that was trained without the server', (dialect) => {
  const sharedApp = shareTestApp(dialect);

  test('counts on its day, also where that was added up before it was sent', async () => {
    const app = await buildTestApp(dialect);
    const [owner, user] = [await asStaff(app), await asUser(app)];
    const zones = ['UTC', 'Asia/Tokyo', 'America/Los_Angeles'];
    const overviews = () =>
      Promise.all(
        zones.map(async (zone) => {
          const response = await owner.call('GET', `overview?days=9&time_zone=${zone}`);
          const { days, exercises } = response.json<Overview>();
          return { days, exercises: exercises.filter(({ sets }) => sets > 0) };
        }),
      );
    const daysAgo = (days: number) => squats(1, { started_ms_ago: days * dayMs });
    const another = randomUUID();
    const correct = (position: number, payload: object) =>
      app.http.inject({
        method: 'PATCH',
        url: `/workouts/${id}/sets/${position}/`,
        headers: user.headers,
        payload,
      });
    const steps = [
      () => sent(app, user, daysAgo(5)),
      () => sent(app, user, daysAgo(5)),
      () => sent(app, user, daysAgo(5), { ...squats(2), started_ms_ago: 5 * dayMs - apartMs }),
      () => send(app, user, [daysAgo(5)], `/workouts/${another}/`),
      () => correct(1, { count: 9 }),
      () => correct(2, { discarded: true }),
    ];
    const before = await overviews();
    for (const step of steps) {
      await step();
      const changed = await overviews();
      await inDatabase(app.database, async (db) => {
        await db.deleteFrom('day_totals').execute();
        await db.deleteFrom('day_exercises').execute();
      });
      expect(changed).toEqual(await overviews());
    }
    for (const [i, { days, exercises }] of (await overviews()).entries()) {
      expect(days).not.toEqual(before[i]?.days);
      expect(days.reduce((sum, { active_people }) => sum + active_people, 0)).toBe(1);
      expect(exercises).toMatchObject([{ exercise_key: 'squat', sets: 2 }]);
    }
  });

  test('does not come back once it is deleted, however late it is sent again', async () => {
    const app = await buildTestApp(dialect);
    const user = await asUser(app);
    const remove = () =>
      app.http.inject({ method: 'DELETE', url: `/workouts/${id}/`, headers: user.headers });
    await sent(app, user, squats());
    const [removed] = await Promise.all([remove(), sent(app, user, squats())]);
    expect(removed.statusCode).toBe(204);
    expect(await list(app, user)).toEqual([]);
    expect(await sent(app, user, squats())).toBeNull();
    app.clock.advance(300 * dayMs);
    const later = await asUser(app);
    expect(await sent(app, later, squats())).toBeNull();
    expect(await list(app, later)).toEqual([]);
    app.clock.advance((rememberedDeletionDays - 299) * dayMs);
    const deleted = () =>
      inDatabase(app.database, (db) => db.selectFrom('deleted_workouts').selectAll().execute());
    await expect.poll(deleted).toEqual([]);
  });

  test('is counted and judged as a live session would have, and dated by when it was', async () => {
    const app = await buildTestApp(dialect, { env: { LIMIT_MESSAGES_PER_SECOND: '10000' } });
    const user = await asUser(app);
    const client = await connectLive(await app.listen(), await startSession(app, user));
    client.send({ type: 'configure', exercise: 'squat', feedback: 'events' });
    const { workout_id } = await client.next('session.ready');
    for (const startMs of [0, apartMs]) {
      client.send({ type: 'weight', weight_kg: 20 });
      client.send({ type: 'start_set' });
      for (const bytes of messagesFrom(startMs)) client.socket.send(bytes);
      client.send({ type: 'finish_set' });
      client.send({ type: 'ping', id: startMs });
      expect(await client.next('pong')).toMatchObject({ id: startMs });
      app.clock.advance(apartMs);
    }
    client.send({ type: 'end' });
    await client.next('summary');
    const live = await detail(app, user, workout_id);

    const workout = await sent(app, user, squats(1, { weight_kg: 20 }), squats(2, { weight_kg: 20 }));
    expect(workout).toMatchObject({ id, reps: live.reps });
    expect(workout?.reps).toBeGreaterThan(3);
    const stored = await detail(app, user, id);
    expect(figures(stored)[0]).toEqual(figures(live)[0]);
    expect(stored.sets.map(judged)).toEqual(live.sets.map(judged));
    const startedMs = Date.parse(stored.sets[0]?.started_at ?? '') - (app.clock.nowMs() - 600_000);
    expect(startedMs).toBeGreaterThanOrEqual(0);
    expect(startedMs).toBeLessThan(lastsMs);
    expect(Date.parse(stored.ended_at ?? '')).toBeLessThanOrEqual(app.clock.nowMs());
  });

  test('is there once, however often and at how many times at once it is sent', async () => {
    const app = await sharedApp();
    const user = await asUser(app);
    const [first, ...others] = await Promise.all([1, 2, 3].map(() => sent(app, user, squats())));
    for (const other of others) expect(other).toEqual(first);
    expect(await sent(app, user, squats())).toEqual(first);
    expect(await list(app, user)).toEqual([first]);
  });

  test('what was shown stands, and after it what the person has put right since', async () => {
    const app = await sharedApp();
    const user = await asUser(app);
    const sets = [squats(1, { count: 7, effort: 8 }), squats(2, { discarded: true }), squats(3)];
    const workout = await sent(app, user, ...sets);
    const counted = workout?.sets[2]?.reps ?? 0;
    expect(workout?.sets.map(({ reps }) => reps)).toEqual([7, 0, counted]);
    expect(workout?.sets[1]?.correction).toMatchObject({ discarded: true });
    expect(workout?.sets[2]?.correction).toBeNull();
    const correct = (position: number, payload: object) =>
      app.http.inject({
        method: 'PATCH',
        url: `/workouts/${id}/sets/${position}/`,
        headers: user.headers,
        payload,
      });
    await correct(1, { count: 9, note: 'Slow.' });
    await correct(3, { discarded: true });
    const again = await sent(app, user, ...sets);
    expect(again?.sets.map(({ reps }) => reps)).toEqual([9, 0, 0]);
    expect(again).toMatchObject({
      reps: 9,
      sets: [{ correction: { count: 9, effort: 8, note: 'Slow.' } }, {}, {}],
    });
  });

  test('completes the one whose connection broke, and takes nothing from it', async () => {
    const app = await buildTestApp(dialect, { env: { LIMIT_MESSAGES_PER_SECOND: '10000' } });
    const user = await asUser(app);
    const client = await connectLive(await app.listen(), await startSession(app, user));
    client.send({ type: 'configure', exercise: 'squat', feedback: 'events' });
    const { workout_id } = await client.next('session.ready');
    client.send({ type: 'start_set' });
    for (const bytes of messages.slice(0, messages.length / 2)) client.socket.send(bytes);
    app.clock.advance(5_000);
    await client.next('repetition');
    app.clock.advance(5_000);
    const url = `/workouts/${workout_id}/`;
    await expect.poll(async () => (await list(app, user)).length).toBe(1);
    expectProblem(await send(app, user, [squats()], url), 'workouts.goes_on');
    client.socket.close();
    await expect.poll(async () => (await list(app, user))[0]?.ended_at ?? null).not.toBeNull();
    const part = (await list(app, user))[0];
    const whole = (await send(app, user, [squats(), squats(2)], url)).json<KeptWorkout>().workout;
    expect(whole?.sets).toHaveLength(2);
    expect(whole?.sets[0]?.reps).toBeGreaterThan(part?.sets[0]?.reps ?? Infinity);
    const shorter = (await send(app, user, [squats()], url)).json<KeptWorkout>().workout;
    expect(shorter).toMatchObject({ reps: whole?.reps, ended_at: whole?.ended_at });
    expect(await list(app, user)).toEqual([shorter]);
  });

  test('is as its person says where no camera saw it, years ago too, and there once', async () => {
    const app = await sharedApp();
    const user = await asUser(app);
    const years = 5 * 365 * 24 * 3_600_000;
    const unseen = [
      { exercise: 'squat', started_ms_ago: years, count: 8, weight_kg: 60, effort: 9 },
      { exercise: 'squat', started_ms_ago: years - 120_000, count: 6, weight_kg: 62.5 },
      { exercise: 'plank', started_ms_ago: years - 240_000, held_ms: 45_000 },
      { exercise: 'squat', started_ms_ago: years - 360_000, count: 3, discarded: true },
    ];
    const first = await send(app, user, unseen);
    expect(first.statusCode, first.body).toBe(200);
    const { workout } = first.json<KeptWorkout>();
    expect(workout).toMatchObject({
      started_at: new Date(app.clock.nowMs() - years).toISOString(),
      ended_at: new Date(app.clock.nowMs() - years + 360_000).toISOString(),
      reps: 14,
      good_reps: 0,
      held_ms: 45_000,
      sets: [
        {
          exercise: 'squat',
          reps: 8,
          counted_reps: 0,
          score: null,
          correction: { count: 8, weight_kg: 60, effort: 9 },
        },
        { position: 2, reps: 6, correction: { weight_kg: 62.5 } },
        { exercise: 'plank', reps: 0, held_ms: 45_000, longest_hold_ms: 45_000 },
        { reps: 0, correction: { discarded: true } },
      ],
    });
    expect((await send(app, user, unseen)).json<KeptWorkout>().workout).toEqual(workout);
    expect(await list(app, user)).toEqual([workout]);
  });

  test('may be seen in part: what was seen is counted, what was not is as it was said', async () => {
    const app = await sharedApp();
    const user = await asUser(app);
    const workout = await sent(app, user, squats(1), {
      exercise: 'squat',
      started_ms_ago: 500_000,
      count: 4,
    });
    expect(workout?.sets.map(({ counted_reps, reps }) => counted_reps === reps)).toEqual([true, false]);
    expect(workout?.sets[1]?.reps).toBe(4);
  });

  test('is nothing where nothing was done, and nobody’s where the id is another’s', async () => {
    const app = await sharedApp();
    const [user, other] = [await asUser(app), await asUser(app)];
    const still = encodeBinaryPoses([{ t: 0, aspect: 1, landmarks: null, world: null }]);
    const poses = [Buffer.from(still).toString('base64')];
    expect(await sent(app, user, squats(1, { poses }))).toBeNull();
    const stored = await sent(app, user, squats());
    expectProblem(await send(app, other, [squats()]), 'workouts.not_found');
    expect(await list(app, other)).toEqual([]);
    expect(await list(app, user)).toEqual([stored]);
  });
});

test('what cannot be counted is refused by its place, and nothing of the workout is stored', async () => {
  const app = await buildTestApp('sqlite');
  const user = await asUser(app);
  const wrong = async (...sets: unknown[]) => {
    const problem = expectProblem(await send(app, user, sets), 'request.invalid');
    return problem.errors?.map(({ path }) => path);
  };
  expect(await wrong()).toEqual(['/sets']);
  expect(await wrong(squats(), squats(2, { poses: ['UAIBAA==', 'nothing'] }))).toEqual(['/sets/1/poses/0']);
  expect(await wrong(squats(), squats(2, { poses: [] }))).toEqual(['/sets/1/poses']);
  expect(await wrong(squats(1, { started_ms_ago: -1 }))).toEqual(['/sets/0/started_ms_ago']);
  expect(await wrong(squats(1, { count: 1.5 }))).toEqual(['/sets/0/count']);
  expect(await wrong(squats(2), squats(1))).toEqual(['/sets/1/poses']);
  expect(await wrong({ exercise: 'squat', started_ms_ago: 0 })).toEqual(['/sets/0']);
  expect(await wrong({ exercise: 'auto', started_ms_ago: 0, count: 1 })).toEqual(['/sets/0/exercise']);
  const full = Buffer.from([0x50, 2, 16, 0]).toString('base64');
  expect(await wrong(squats(1, { poses: Array.from({ length: 938 }, () => full) }))).toEqual(['/sets']);
  expectProblem(await send(app, user, [squats(1, { exercise: 'no such thing' })]), 'exercises.not_found');
  expectProblem(await send(app, user, [squats()], '/workouts/7/'), 'request.invalid');
  expectProblem(await send(app, user, [{ ...squats(), note: 'x'.repeat(11_000_000) }]), 'request.too_large');
  expect(await list(app, user)).toEqual([]);
});

test('is taken from whoever is logged in, and so many in ten minutes', async () => {
  const app = await buildTestApp('sqlite', { env: { LIMIT_SENT_WORKOUTS: '2' } });
  const user = await asUser(app);
  const anonymous = await app.http.inject({ method: 'PUT', url: `/workouts/${id}/`, payload: {} });
  expectProblem(anonymous, 'auth.token_missing');
  const headers = { authorization: 'Bearer x' };
  expectProblem(
    await app.http.inject({ method: 'PUT', url: `/workouts/${id}/`, headers, payload: {} }),
    'auth.token_invalid',
  );
  await sent(app, user, squats());
  await sent(app, user, squats());
  expectProblem(await send(app, user, [squats()]), 'limits.too_many_requests');
  // Those that are small are cheap: an import brings years at once.
  const small = { exercise: 'squat', started_ms_ago: 0, count: 1 };
  for (let times = 1; times <= 40; times += 1) await sent(app, user, small);
  expectProblem(await send(app, user, [small]), 'limits.too_many_requests');
  app.clock.advance(600_000);
  await sent(app, user, squats());
});
