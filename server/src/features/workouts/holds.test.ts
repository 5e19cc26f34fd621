// What becomes of postures that are held, from the socket to the dashboard.
import type { Overview } from '@spotter/contract/admin/overview';
import type {
  AdminSessionPage,
  AdminWorkoutDetail,
  AdminWorkoutPage,
} from '@spotter/contract/admin/training';
import type { AdminUserDetail } from '@spotter/contract/admin/users';
import type { PoseFrame } from '@spotter/coach/pose/pose-frame';
import type { WorkoutDetail, WorkoutPage } from '@spotter/contract/workouts';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { asStaff } from '../../../test/as-staff.ts';
import { asUser, type TestUser } from '../../../test/as-user.ts';
import { buildTestApp, shareTestApp, type TestApp } from '../../../test/build-test-app.ts';
import { inDatabase } from '../../../test/in-database.ts';
import { connectLive, startSession, type LiveClient } from '../../../test/live-client.ts';
import { recordedFrames, toPoseMessage } from '../../../test/recorded-poses.ts';
import { describeOnBothDatabases } from '../../../test/test-database.ts';

/** Ten seconds of a plank. */
const plank = recordedFrames('akshatha_plank');
const env = { LIMIT_MESSAGES_PER_SECOND: '10000', LIMIT_BYTES_PER_SECOND: '100000000' };
const [leftHip, rightHip] = [23, 24];
const drop = 0.1;
const sagsFromMs = 4_000;

/** The same with hips that sink by a tenth of the picture. */
const sagging: readonly PoseFrame[] = plank.map((frame) => ({
  ...frame,
  world: null,
  landmarks:
    frame.landmarks?.map(([x, y, z, seen], joint) =>
      frame.tMs >= sagsFromMs && (joint === leftHip || joint === rightHip)
        ? ([x, y + drop, z, seen] as const)
        : ([x, y, z, seen] as const),
    ) ?? null,
}));

async function hold(app: TestApp, user: TestUser, frames: readonly PoseFrame[]): Promise<LiveClient> {
  const client = await connectLive(app.http.listeningOrigin, await startSession(app, user));
  client.send({ exercise_type: 'plank' });
  for (const frame of frames) client.send(toPoseMessage(frame));
  for (let answered = 0; answered < frames.length; answered++) await client.next('frame');
  return client;
}

async function detailOf(app: TestApp, { headers }: TestUser): Promise<WorkoutDetail | undefined> {
  const { workouts } = (await app.http.inject({ url: '/workouts/', headers })).json<WorkoutPage>();
  const [workout] = workouts;
  if (!workout) return undefined;
  return (await app.http.inject({ url: `/workouts/${workout.id}/`, headers })).json<WorkoutDetail>();
}

describeOnBothDatabases('a posture that is held', (dialect) => {
  const sharedApp = shareTestApp(dialect, { env });

  test('is stored with its time, its faults and their cues, as the socket told them', async () => {
    const app = await sharedApp();
    await app.listen();
    const user = await asUser(app);
    const client = await hold(app, user, sagging);
    client.send({ type: 'finish_set' });
    const told = await client.next('set_finished');
    expect(told).toMatchObject({ count: 0, main_fault_rule: 'hips_sag' });
    expect(told.held_ms).toBeGreaterThan(9_000);
    client.socket.close();
    await expect.poll(async () => (await detailOf(app, user))?.ended_at ?? null).not.toBeNull();

    const workout = await detailOf(app, user);
    expect(workout).toMatchObject({ reps: 0, held_ms: told.held_ms });
    const [set] = workout?.sets ?? [];
    expect(set).toMatchObject({
      exercise: 'plank',
      reps: 0,
      held_ms: told.held_ms,
      longest_hold_ms: told.longest_hold_ms,
      score: told.score,
      main_fault: told.main_fault,
      main_fault_rule: 'hips_sag',
    });
    expect(set?.holds).toMatchObject([
      {
        number_in_set: 1,
        held_ms: told.held_ms,
        good: false,
        score: told.score,
        faults: [{ rule: 'hips_sag', cue: 'hips_up', says: told.main_fault }],
      },
    ]);
    const faulty = client.received.filter(
      (message) => message.type === 'frame' && (message.hold_faults?.length ?? 0) > 0,
    );
    expect(set?.holds[0]?.faults[0]?.seconds).toBe(faulty.length);
    expect(faulty.length).toBeGreaterThanOrEqual(3);
  });

  test('is there while it goes on, as far as it has gone', async () => {
    const app = await sharedApp();
    await app.listen();
    const user = await asUser(app);
    const staff = await asStaff(app);
    await hold(app, user, plank);
    const live = (await staff.call('GET', 'sessions?status=claimed')).json<AdminSessionPage>();
    expect(live.data).toMatchObject([{ exercise_name: 'Plank', repetitions: 0, held_seconds: 9 }]);
    app.clock.advance(5_000);
    await expect.poll(async () => (await detailOf(app, user))?.sets[0]?.held_ms).toBe(9_000);
    expect(await detailOf(app, user)).toMatchObject({
      ended_at: null,
      sets: [{ ended_at: null, score: null, holds: [{ number_in_set: 1, held_ms: 9_000 }] }],
    });
  });

  test('ends when the person leaves, and the next one is another of the set', async () => {
    const app = await sharedApp();
    await app.listen();
    const user = await asUser(app);
    const lasts = plank.at(-1)?.tMs ?? 0;
    const gone = [500, 1_000, 1_500, 2_000].map((ms) => ({ tMs: lasts + ms, aspect: 1, landmarks: null }));
    const again = plank.slice(0, 60).map((frame) => ({ ...frame, tMs: frame.tMs + lasts + 3_000 }));
    const client = await hold(app, user, [...plank, ...gone, ...again]);
    const ended = client.received.flatMap((message) =>
      message.type === 'frame' && message.hold ? [message.hold] : [],
    );
    expect(ended.map(({ held_ms, good }) => [held_ms, good])).toEqual([[Math.round(lasts), true]]);
    client.send({ type: 'finish_set' });
    const told = await client.next('set_finished');
    client.socket.close();
    await expect.poll(async () => (await detailOf(app, user))?.ended_at ?? null).not.toBeNull();
    const [set] = (await detailOf(app, user))?.sets ?? [];
    expect(set?.holds.map(({ number_in_set }) => number_in_set)).toEqual([1, 2]);
    expect(set?.holds[0]).toEqual(ended[0]);
    expect(set).toMatchObject({ held_ms: told.held_ms, longest_hold_ms: Math.round(lasts) });
  });

  test('is shown in the export, and in the dashboard: its list, the workout, the person, the overview', async () => {
    const app = await buildTestApp(dialect, { env });
    await app.listen();
    const user = await asUser(app);
    const staff = await asStaff(app);
    const client = await hold(app, user, plank);
    client.socket.close();
    await expect.poll(async () => (await detailOf(app, user))?.ended_at ?? null).not.toBeNull();

    const { headers } = user;
    const exported = await app.http.inject({ url: '/api/account/export/', headers });
    const [own] = exported.json<{ workouts: WorkoutDetail[] }>().workouts;
    expect(own).toEqual(await detailOf(app, user));
    expect(own?.sets[0]?.holds).toHaveLength(1);

    const seconds = Math.round((own?.held_ms ?? 0) / 1_000);
    expect(seconds).toBe(10);
    const { data } = (await staff.call('GET', 'workouts')).json<AdminWorkoutPage>();
    const sessions = (await staff.call('GET', 'sessions')).json<AdminSessionPage>();
    expect(sessions.data).toMatchObject([{ repetitions: 0, held_seconds: seconds }]);
    expect(data).toMatchObject([{ repetitions: 0, held_seconds: seconds, exercises: ['Plank'] }]);
    const shown = (await staff.call('GET', `workouts/${data[0]?.id ?? ''}`)).json<AdminWorkoutDetail>();
    expect(shown).toMatchObject({ held_seconds: seconds, sets: own?.sets });
    const person = (await staff.call('GET', `users/${user.id}`)).json<AdminUserDetail>();
    expect(person).toMatchObject({ workouts: 1, repetitions: 0, held_seconds: seconds });
    const overview = (await staff.call('GET', 'overview?days=7')).json<Overview>();
    expect(overview.days.at(-1)).toMatchObject({ sets: 1, repetitions: 0, held_seconds: seconds });
    expect(overview.exercises).toMatchObject([{ exercise_key: 'plank', sets: 1, held_seconds: seconds }]);
  });

  test('sets that were stored before holds were are shown with no time held', async () => {
    const app = await sharedApp();
    const user = await asUser(app);
    await inDatabase(app.database, async (db) => {
      await sql`insert into workouts (id, session_id, user_id, started_at, ended_at, updated_at, reps, good_reps)
        values ('old', 'old', ${user.id}, 0, 9000, 9000, 2, 1)`.execute(db);
      await sql`insert into workout_sets (workout_id, position, exercise_id, exercise_key, exercise_name, started_at,
          ended_at, reps, good_reps, partial_reps, rep_details, summary)
        values ('old', 1, null, 'squat', 'Squat', 0, 9000, 2, 1, 0, '[]',
          '{"score":90,"mainFault":"Too shallow"}')`.execute(db);
    });
    expect(await detailOf(app, user)).toMatchObject({
      held_ms: 0,
      sets: [
        {
          held_ms: 0,
          longest_hold_ms: 0,
          holds: [],
          score: 90,
          main_fault: 'Too shallow',
          main_fault_rule: null,
          sides: null,
          best: null,
        },
      ],
    });
  });
});
