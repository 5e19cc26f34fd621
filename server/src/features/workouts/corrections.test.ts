import type { SetCorrectionChange } from '@spotter/contract/set-correction';
import type { Overview } from '@spotter/contract/admin/overview';
import type { WorkoutDetail, WorkoutPage } from '@spotter/contract/workouts';
import { expect, test } from 'vitest';
import { asStaff } from '../../../test/as-staff.ts';
import { asUser, type TestUser } from '../../../test/as-user.ts';
import { buildTestApp, shareTestApp, type TestApp } from '../../../test/build-test-app.ts';
import { expectProblem } from '../../../test/expect-problem.ts';
import { connectLive, startSession, type LiveClient } from '../../../test/live-client.ts';
import { recordedFrames, toPoseMessage } from '../../../test/recorded-poses.ts';
import { describeOnBothDatabases } from '../../../test/test-database.ts';

const frames = recordedFrames('tfjs_pose_squats');
const env = { LIMIT_MESSAGES_PER_SECOND: '10000' };

interface Trained {
  readonly app: TestApp;
  readonly user: TestUser;
  readonly client: LiveClient;
  readonly workoutId: string;
}

/** Somebody who has done two squats at sixty kilograms, in a set that goes on. */
async function train(app: TestApp): Promise<Trained> {
  const user = await asUser(app);
  const client = await connectLive(await app.listen(), await startSession(app, user));
  client.send({ type: 'configure', exercise: 'squat', feedback: 'events' });
  const { workout_id: workoutId } = await client.next('session.ready');
  client.send({ type: 'weight', weight_kg: 60 });
  for (const frame of frames) client.send(toPoseMessage(frame));
  client.send({ type: 'ping' });
  await client.next('pong');
  return { app, user, client, workoutId };
}

async function finishSet({ client }: Trained): Promise<void> {
  client.send({ type: 'finish_set' });
  await client.next('set');
  client.send({ type: 'ping' });
  await client.next('pong');
}

function get({ app, user, workoutId }: Trained) {
  return app.http.inject({ url: `/workouts/${workoutId}/`, headers: user.headers });
}

/** Lets the next checkpoint come. */
async function store(trained: Trained): Promise<void> {
  trained.app.clock.advance(5_000);
  await expect.poll(async () => (await get(trained)).statusCode).toBe(200);
}

async function read(trained: Trained): Promise<WorkoutDetail> {
  return (await get(trained)).json<WorkoutDetail>();
}

function patch({ app, user, workoutId }: Trained, change: object, position: number | string = 1) {
  const url = `/workouts/${workoutId}/sets/${position}/`;
  return app.http.inject({ method: 'PATCH', url, headers: user.headers, payload: change });
}

/** In one way or the other. */
const ways = {
  'on the socket': async (trained: Trained, correction: SetCorrectionChange) => {
    trained.client.send({ type: 'correct_set', correction });
    let corrected = await trained.client.next('set');
    while (corrected.state !== 'corrected') corrected = await trained.client.next('set');
    expect(corrected).toMatchObject({ position: 1, set: 1, count: 2, correction });
  },
  'over HTTP': async (trained: Trained, correction: SetCorrectionChange) => {
    const response = await patch(trained, correction);
    expect(response.statusCode, response.body).toBe(200);
    expect(response.json()).toMatchObject({ counted_reps: 2, correction });
  },
};

describeOnBothDatabases('what a person says of a set', (dialect) => {
  const sharedApp = shareTestApp(dialect, { env });

  test('a set that was told is there for whoever reads at once, in the workout and in the list', async () => {
    const trained = await train(await sharedApp());
    const { app, user } = trained;
    await finishSet(trained);
    const { workouts } = (
      await app.http.inject({ url: '/workouts/', headers: user.headers })
    ).json<WorkoutPage>();
    expect(workouts.map(({ reps }) => reps)).toEqual([2]);
    expect((await read(trained)).sets).toMatchObject([{ reps: 2, ended_at: expect.any(String) as string }]);
  });

  test.each(Object.entries(ways))(
    'is what history shows, beside what was counted: %s',
    async (_way, correct) => {
      const trained = await train(await sharedApp());
      await finishSet(trained);
      await store(trained);
      await correct(trained, { count: 3, effort: 7, note: 'left knee felt stiff' });

      const correction = {
        count: 3,
        weight_kg: 60,
        effort: 7,
        note: 'left knee felt stiff',
        discarded: false,
      };
      expect(await read(trained)).toMatchObject({
        reps: 3,
        sets: [{ reps: 3, counted_reps: 2, good_reps: 2, correction }],
      });
      expect((await read(trained)).sets[0]?.repetitions).toHaveLength(2);

      trained.client.socket.close();
      await expect.poll(async () => (await read(trained)).ended_at).not.toBeNull();
      const list = await trained.app.http.inject({ url: '/workouts/', headers: trained.user.headers });
      expect(list.json<WorkoutPage>().workouts).toMatchObject([{ reps: 3, sets: [{ reps: 3, correction }] }]);
    },
  );

  test('is taken back by null, and what is left out stays', async () => {
    const trained = await train(await sharedApp());
    await finishSet(trained);
    await store(trained);
    await patch(trained, { count: 1, effort: 3 });
    expect(await read(trained)).toMatchObject({ reps: 1, good_reps: 1 });
    await patch(trained, { count: null });
    expect(await read(trained)).toMatchObject({
      reps: 2,
      sets: [{ correction: { effort: 3, count: null } }],
    });
  });

  test('may be that it does not count: it stays, and out of every sum', async () => {
    const trained = await train(await sharedApp());
    await finishSet(trained);
    await store(trained);
    await patch(trained, { discarded: true });
    expect(await read(trained)).toMatchObject({
      reps: 0,
      good_reps: 0,
      sets: [{ reps: 0, counted_reps: 2, correction: { discarded: true } }],
    });
    await patch(trained, { discarded: false, weight_kg: null });
    expect(await read(trained)).toMatchObject({ reps: 2, sets: [{ reps: 2, correction: null }] });
  });

  test('is not how many it had, while it goes on; a weight may be said then', async () => {
    const trained = await train(await sharedApp());
    trained.client.send({ type: 'correct_set', correction: { count: 9 } });
    expect(await trained.client.next('error')).toMatchObject({ code: 'live.set_goes_on' });
    expectProblem(await patch(trained, { discarded: true }), 'workouts.set_goes_on');
    trained.client.send({ type: 'weight', weight_kg: 62.5 });
    expect(await trained.client.next('status')).toMatchObject({ status: 'Weight set' });
    expect(await read(trained)).toMatchObject({
      sets: [{ ended_at: null, correction: { weight_kg: 62.5 } }],
    });
  });

  test('is what the sums of a day that is over show, once they are kept', async () => {
    const trained = await train(await buildTestApp(dialect, { env }));
    await finishSet(trained);
    await store(trained);
    trained.app.clock.advance(3 * 86_400_000);
    const owner = await asStaff(trained.app);
    const sums = async () => {
      const { days, exercises } = (await owner.call('GET', 'overview?days=7')).json<Overview>();
      const { sets, repetitions, good_repetitions } = days[3] ?? expect.fail('no such day');
      return { sets, repetitions, good_repetitions, squats: exercises[0]?.repetitions ?? 0 };
    };
    expect(await sums()).toEqual({ sets: 1, repetitions: 2, good_repetitions: 2, squats: 2 });
    await patch(trained, { count: 5 });
    expect(await sums()).toEqual({ sets: 1, repetitions: 5, good_repetitions: 2, squats: 5 });
    await patch(trained, { discarded: true });
    expect(await sums()).toEqual({ sets: 0, repetitions: 0, good_repetitions: 0, squats: 0 });
    await patch(trained, { discarded: false, count: null });
    expect(await sums()).toEqual({ sets: 1, repetitions: 2, good_repetitions: 2, squats: 2 });
  });

  test('is said by nobody else, and of no set that there is not', async () => {
    const trained = await train(await sharedApp());
    await finishSet(trained);
    trained.client.send({ type: 'correct_set', position: 7, correction: { effort: 1 } });
    expect(await trained.client.next('error')).toMatchObject({ code: 'live.no_set' });
    expectProblem(await patch(trained, { effort: 1 }, 7), 'workouts.not_found');
    expectProblem(await patch(trained, { effort: 1 }, 'last'), 'request.invalid');
    expectProblem(await patch(trained, { effort: 11 }), 'request.invalid');
    const other = { ...trained, user: await asUser(trained.app) };
    expectProblem(await patch(other, { effort: 1 }), 'workouts.not_found');
  });
});
