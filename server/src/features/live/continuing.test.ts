import type { EventMessage } from '@spotter/contract/live/event-messages';
import type { ReadyMessage } from '@spotter/contract/live/ready-message';
import type { WorkoutDetail, WorkoutPage } from '@spotter/contract/workouts';
import { expect, test } from 'vitest';
import { asUser, type TestUser } from '../../../test/as-user.ts';
import { buildTestApp, type TestApp } from '../../../test/build-test-app.ts';
import { startCuttingProxy } from '../../../test/cutting-proxy.ts';
import { inDatabase } from '../../../test/in-database.ts';
import { connectLive, startSession, type LiveClient } from '../../../test/live-client.ts';
import { recordedFrames, toPoseMessage } from '../../../test/recorded-poses.ts';
import { describeOnBothDatabases, type TestDatabase } from '../../../test/test-database.ts';

const clip = recordedFrames('tfjs_pose_squats');
const clipMs = (clip.at(-1)?.tMs ?? 0) - (clip[0]?.tMs ?? 0) + 66;
/** A set of twenty squats. */
const poses = Array.from({ length: 7 }, (_, round) =>
  clip.map((frame) => ({ ...frame, tMs: frame.tMs + round * clipMs })),
)
  .flat()
  .map((frame, index) => ({ ...toPoseMessage(frame), seq: index + 1 }));

async function build(
  dialect: 'sqlite' | 'postgres' = 'sqlite',
  database?: TestDatabase,
): Promise<{ app: TestApp; address: string }> {
  const app = await buildTestApp(dialect, {
    ...(database ? { database } : {}),
    env: { LIMIT_MESSAGES_PER_SECOND: '10000', LIMIT_BYTES_PER_SECOND: '1000000000' },
  });
  return { app, address: await app.listen() };
}

function isEvent(message: object): message is EventMessage {
  return 'event' in message && 'type' in message && message.type !== 'session.ready';
}

/** A client that knows what it has seen, and goes on with it. */
function createTrainee(app: TestApp, user: TestUser, address: string, rate = 15) {
  const events: EventMessage[] = [];
  let session: string | undefined;
  let client: LiveClient | undefined;

  async function connect(to = { app, address }): Promise<ReadyMessage> {
    const before = session;
    session = await startSession(to.app, user);
    client = await connectLive(to.address, session);
    client.socket.on('message', (data: Buffer) => {
      const message = JSON.parse(data.toString('utf8')) as object;
      if (isEvent(message)) events.push(message);
    });
    client.send({
      type: 'configure',
      exercise: 'squat',
      feedback: 'lean',
      rate,
      ...(before === undefined
        ? {}
        : { continue: { session: before, last_event: events.at(-1)?.event ?? 0 } }),
    });
    return client.next('session.ready');
  }

  return {
    events,
    connect,
    client: (): LiveClient => client ?? expect.fail('not connected'),
    /** Sends poses up to some beyond this one, and waits for the answer to this one. */
    train: async (fromSeq: number, toSeq: number): Promise<void> => {
      const live = client ?? expect.fail('not connected');
      for (const pose of poses.slice(fromSeq - 1, toSeq + 20)) live.send(pose);
      for (;;) if ((await live.next('lean')).seq === toSeq) return;
    },
  };
}

async function workouts(app: TestApp, { headers }: TestUser): Promise<WorkoutDetail[]> {
  const list = (await app.http.inject({ url: '/workouts/', headers })).json<WorkoutPage>().workouts;
  return Promise.all(
    list.map(async ({ id }) =>
      (await app.http.inject({ url: `/workouts/${id}/`, headers })).json<WorkoutDetail>(),
    ),
  );
}

/** Trains the set, with the connection cut so often while poses are on their way. */
async function trainWithCuts(dialect: 'sqlite' | 'postgres', cuts: number) {
  const { app, address } = await build(dialect);
  const beganMs = app.clock.nowMs();
  const proxy = await startCuttingProxy(address);
  const user = await asUser(app);
  const trainee = createTrainee(app, user, proxy.address);
  const { workout_id } = await trainee.connect();
  let next = 1;
  for (let cut = 1; cut <= cuts; cut++) {
    await trainee.train(next, Math.max(next, Math.floor((poses.length * cut) / (cuts + 1))));
    proxy.cut();
    await trainee.client().closed;
    const { continued } = await trainee.connect();
    expect(continued).toMatchObject({ events_lost: 0 });
    next = (continued?.seq ?? 0) + 1;
  }
  if (next <= poses.length) await trainee.train(next, poses.length);
  trainee.client().send({ type: 'end' });
  await trainee.client().closed;
  const trained = { events: trainee.events, workouts: await workouts(app, user) };
  return alike(trained, workout_id, beganMs);
}

/** Trains the set, half of it at a process that the other one then takes for dead. */
async function trainWhereGivenUp() {
  const { app, address } = await build('postgres');
  const { app: other, address: elsewhere } = await build('postgres', app.database);
  const proxy = await startCuttingProxy(address);
  const user = await asUser(app);
  const trainee = createTrainee(app, user, proxy.address);
  const { workout_id } = await trainee.connect();
  await trainee.train(1, Math.floor(poses.length / 2));
  await inDatabase(app.database, async (db) => {
    const { process_id } = await db.selectFrom('sessions').select('process_id').executeTakeFirstOrThrow();
    await db.deleteFrom('processes').where('id', '=', process_id).execute();
    const end = () => db.selectFrom('sessions').select('end_reason').executeTakeFirst();
    // Whoever is first: the one that sweeps, or the one that has found out.
    await expect
      .poll(async () => {
        other.clock.advance(5_000);
        return (await end())?.end_reason;
      })
      .toBeOneOf(['crashed', 'server_stopping']);
  });
  expect((await trainee.client().closed).code).toBe(4000);
  proxy.leadTo(elsewhere);
  const { continued } = await trainee.connect();
  expect(continued).toMatchObject({ events_lost: 0 });
  await trainee.train((continued?.seq ?? 0) + 1, poses.length);
  trainee.client().send({ type: 'end' });
  await trainee.client().closed;
  const stored = await workouts(app, user);
  expect(stored.map(({ id }) => id)).toEqual([workout_id]);
  return { events: trainee.events.map(({ event, type }) => `${event} ${type}`), reps: stored[0]?.reps };
}

/** As any other that began at the same time would be. */
function alike<T>(trained: T, workoutId: string, beganMs: number): T {
  const text = JSON.stringify(trained)
    .replaceAll(workoutId, 'the workout')
    .replaceAll(/"\d{4}-\d\d-\d\dT[\d:.]+Z"/g, (moment) => String(Date.parse(moment.slice(1, -1)) - beganMs));
  return JSON.parse(text) as T;
}

describeOnBothDatabases('a connection that is cut ten times in a set of twenty', (dialect) => {
  test('changes neither the count, nor an event, nor the workout that is stored', async () => {
    const whole = await trainWithCuts(dialect, 0);
    const cut = await trainWithCuts(dialect, 10);
    expect(whole.workouts).toMatchObject([{ reps: 20, sets: [{ reps: 20 }] }]);
    expect(cut).toEqual(whole);
  });
});

test('what a process has seen that others took for dead is stored once it is back, and another one goes on with all of it', async () => {
  const whole = await trainWithCuts('postgres', 0);
  expect(await trainWhereGivenUp()).toEqual({
    events: whole.events.map(({ event, type }) => `${event} ${type}`),
    reps: 20,
  });
});

/** As an engine would have stored it that keeps its state otherwise. */
async function storeOtherwise(database: TestDatabase): Promise<void> {
  await inDatabase(database, async (db) => {
    const { state } = await db.selectFrom('continuations').select('state').executeTakeFirstOrThrow();
    const older = JSON.parse(state) as { training: { state: { version: number } } };
    older.training.state.version -= 1;
    await db
      .updateTable('continuations')
      .set({ state: JSON.stringify(older) })
      .execute();
  });
}

test.each([
  ['goes down', 3, 15],
  ['is down', 9, 15],
  ['comes up', 15, 15],
  ['has just come up', 21, 15],
  ['is down, and sends half as many frames as they may', 9, 30],
])(
  'an engine that keeps its state otherwise goes on with every repetition, also of somebody who %s',
  async (_where, further, rate) => {
    const { app, address } = await build();
    const user = await asUser(app);
    const trainee = createTrainee(app, user, address, rate);
    const { workout_id } = await trainee.connect();
    await trainee.train(1, 3 * clip.length + further);
    await app.close();
    await storeOtherwise(app.database);
    const newer = await build('sqlite', app.database);
    const { continued, ...ready } = await trainee.connect(newer);
    expect(ready.workout_id).toBe(workout_id);
    expect(ready.count).toBe(trainee.events.filter(({ type }) => type === 'repetition').length);
    await trainee.train((continued?.seq ?? 0) + 1, poses.length);
    trainee.client().send({ type: 'end' });
    await trainee.client().closed;
    const counts = trainee.events.flatMap((event) => (event.type === 'repetition' ? [event.count] : []));
    expect(counts).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
    expect(await workouts(newer.app, user)).toMatchObject([
      { reps: 20, sets: [{ reps: 20, partial_reps: 0 }] },
    ]);
  },
);

/** What is kept of sessions for those that go on with them, by their exercise and whether they pause. */
async function kept(app: TestApp) {
  const rows = await inDatabase(app.database, (db) =>
    db.selectFrom('continuations').select(['session_id', 'state']).execute(),
  );
  return rows.map(({ session_id, state }) => {
    const { frames, training } = JSON.parse(state) as {
      readonly frames: { readonly isPaused: boolean };
      readonly training: { readonly exercise: { readonly key: string } } | null;
    };
    return { session_id, exercise: training?.exercise.key, isPaused: frames.isPaused };
  });
}

test('what is configured is stored at once, so that whoever loses the process before anything was counted loses nothing', async () => {
  const { app, address } = await build();
  const user = await asUser(app);
  const { session } = await createTrainee(app, user, address).connect();
  app.clock.advance(50);
  await expect.poll(() => kept(app)).toEqual([{ session_id: session, exercise: 'squat', isPaused: false }]);
  expect(await workouts(app, user)).toEqual([]);
});

test.each([
  ['another exercise', { type: 'next_exercise', exercise: 'push_up' }, { exercise: 'push_up' }],
  ['a pause', { type: 'pause' }, { isPaused: true }],
])('%s is stored though nothing is done after it', async (_what, command, then) => {
  const { app, address } = await build();
  const trainee = createTrainee(app, await asUser(app), address);
  await trainee.connect();
  app.clock.advance(50);
  await expect.poll(() => kept(app)).toHaveLength(1);
  // Said again at once, it is saved at its next time.
  for (const again of [1, 2]) {
    trainee.client().send(command);
    trainee.client().send({ type: 'ping', id: again });
    while ((await trainee.client().next('pong')).id !== again);
  }
  app.clock.advance(6_000);
  await expect.poll(() => kept(app)).toMatchObject([then]);
});

test('the first repetition is stored at once, so that whoever loses the process then goes on with this workout', async () => {
  const { app, address } = await build();
  const user = await asUser(app);
  const trainee = createTrainee(app, user, address);
  const { workout_id } = await trainee.connect();
  await trainee.train(1, clip.length);
  app.clock.advance(50);
  await expect.poll(async () => (await workouts(app, user)).map(({ id }) => id)).toEqual([workout_id]);
});

test('a session that is over, of somebody else, or that nobody has heard of cannot be continued', async () => {
  const { app, address } = await build();
  const user = await asUser(app);
  const trainee = createTrainee(app, user, address);
  await trainee.connect();
  trainee.client().send({ type: 'end' });
  await trainee.client().closed;
  expect((await trainee.connect()).continued).toBeNull();
  expect(trainee.client().received[0]).toMatchObject({ type: 'error', code: 'live.cannot_continue' });

  const others = await startSession(app, user);
  const dropped = await connectLive(address, others);
  dropped.send({ type: 'configure', exercise: 'squat' });
  await dropped.next('session.ready');
  dropped.socket.close();
  await dropped.closed;
  for (const session of [others, 'nothing', '00000000-0000-4000-8000-000000000000']) {
    const stranger = await connectLive(address, await startSession(app, await asUser(app)));
    stranger.send({ type: 'configure', continue: { session, last_event: 0 } });
    expect(await stranger.next('error')).toMatchObject({ code: 'live.cannot_continue' });
    expect((await stranger.next('session.ready')).continued).toBeNull();
  }
});

test('a session that goes on says which ping was answered last, so that no command before it is sent twice', async () => {
  const { app, address } = await build();
  const trainee = createTrainee(app, await asUser(app), address);
  await trainee.connect();
  const drop = async () => {
    trainee.client().socket.close();
    await trainee.client().closed;
    await expect.poll(() => kept(app)).toHaveLength(1);
  };
  await drop();
  expect((await trainee.connect()).continued).toMatchObject({ ping: null });
  trainee.client().send({ type: 'start_set' });
  trainee.client().send({ type: 'ping', id: 7 });
  trainee.client().send({ type: 'ping' });
  while ((await trainee.client().next('pong')).id === 7);
  for (const _again of [1, 2]) {
    await drop();
    expect((await trainee.connect()).continued).toMatchObject({ ping: 7 });
  }
});

test('what a client has not read of the end is told again, as often as it takes, and nothing goes on', async () => {
  const { app, address } = await build();
  const user = await asUser(app);
  const trainee = createTrainee(app, user, address);
  const { workout_id: workoutId } = await trainee.connect();
  await trainee.train(1, 200);
  const read = trainee.events.length;
  trainee.client().send({ type: 'end' });
  await trainee.client().closed;
  const told = [...trainee.events];
  const stored = await workouts(app, user);
  expect(told.slice(read).map(({ type }) => type)).toEqual(['set', 'summary']);
  for (const _again of [1, 2]) {
    trainee.events.splice(read);
    expect(await trainee.connect()).toMatchObject({
      workout_id: workoutId,
      event: told.length,
      continued: { events_lost: 0 },
    });
    trainee.client().send({ type: 'end' });
    expect((await trainee.client().closed).code).toBe(4500);
    expect(trainee.events).toEqual(told);
  }
  expect(await workouts(app, user)).toEqual(stored);
  app.clock.advance(10 * 60_000 + 1);
  trainee.events.splice(read);
  expect((await trainee.connect()).continued).toBeNull();
});

test('a session whose socket lives is not taken over, and goes on', async () => {
  const { app, address } = await build();
  const user = await asUser(app);
  const trainee = createTrainee(app, user, address);
  await trainee.connect();
  const first = trainee.client();
  await trainee.train(1, 5);
  expect((await trainee.connect()).continued).toBeNull();
  first.send({ type: 'ping' });
  await first.next('pong');
});

test('a workout that was deleted meanwhile is not gone on with, and stays deleted; one that goes on is not deleted', async () => {
  const { app, address } = await build();
  const user = await asUser(app);
  const trainee = createTrainee(app, user, address);
  const remove = async (id: string) =>
    (await app.http.inject({ method: 'DELETE', url: `/workouts/${id}/`, headers: user.headers })).statusCode;
  const dropped = async () => {
    trainee.client().socket.close();
    await expect.poll(async () => (await workouts(app, user))[0]?.ended_at ?? null).not.toBeNull();
  };
  const { workout_id: id } = await trainee.connect();
  await trainee.train(1, 200);
  await dropped();
  expect((await trainee.connect()).continued).not.toBeNull();
  expect(await remove(id)).toBe(409);
  await dropped();
  expect(await remove(id)).toBe(204);
  expect((await trainee.connect()).continued).toBeNull();
  trainee.client().send({ type: 'end' });
  await trainee.client().closed;
  expect(await workouts(app, user)).toEqual([]);
});

test('a set that its person discarded meanwhile stays out of the sums when it goes on', async () => {
  const { app, address } = await build();
  const user = await asUser(app);
  const trainee = createTrainee(app, user, address);
  const { workout_id: id } = await trainee.connect();
  await trainee.train(1, 200);
  trainee.client().socket.close();
  await expect.poll(async () => (await workouts(app, user))[0]?.ended_at ?? null).not.toBeNull();
  const correction = { url: `/workouts/${id}/sets/1/`, headers: user.headers, payload: { discarded: true } };
  await app.http.inject({ method: 'PATCH', ...correction });
  await trainee.connect();
  await trainee.train(201, 400);
  trainee.client().send({ type: 'end' });
  await trainee.client().closed;
  const [{ reps, good_reps, sets } = expect.fail('no workout')] = await workouts(app, user);
  expect({ reps, good_reps }).toEqual({ reps: 0, good_reps: 0 });
  expect(sets[0]?.counted_reps).toBeGreaterThan(3);
});

test('a socket that only seems to be there has two seconds to answer', async () => {
  const { app, address } = await build();
  const proxy = await startCuttingProxy(address);
  const user = await asUser(app);
  const trainee = createTrainee(app, user, proxy.address);
  await trainee.connect();
  await trainee.train(1, 60);
  proxy.freeze();
  let ready: ReadyMessage | undefined;
  void trainee.connect().then((message) => (ready = message));
  await expect
    .poll(
      () => {
        // So slowly that nobody is pinged meanwhile: on a busy machine the answer would come too late.
        app.clock.advance(100);
        return ready?.continued?.session;
      },
      { timeout: 10_000 },
    )
    .toBeDefined();
  expect(ready?.continued?.seq).toBeGreaterThanOrEqual(60);
});

test('after ten minutes nobody goes on', async () => {
  const { app, address } = await build();
  const user = await asUser(app);
  const trainee = createTrainee(app, user, address);
  await trainee.connect();
  await trainee.train(1, 200);
  trainee.client().socket.close();
  await expect.poll(async () => (await workouts(app, user))[0]?.ended_at ?? null).not.toBeNull();
  app.clock.advance(10 * 60_000 + 1);
  expect((await trainee.connect()).continued).toBeNull();
});
