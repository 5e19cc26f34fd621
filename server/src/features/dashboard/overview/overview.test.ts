import type { Overview } from '@spotter/contract/admin/overview';
import type { AdminWorkoutPage } from '@spotter/contract/admin/training';
import { expect, test } from 'vitest';
import { asStaff, type TestStaff } from '../../../../test/as-staff.ts';
import { asUser } from '../../../../test/as-user.ts';
import { buildTestApp } from '../../../../test/build-test-app.ts';
import { inDatabase } from '../../../../test/in-database.ts';
import { startSession } from '../../../../test/live-client.ts';
import type { Database } from '../../../platform/database/database.ts';
import { describeOnBothDatabases } from '../../../../test/test-database.ts';

const dayMs = 86_400_000;

async function addWorkout(
  db: Database,
  workout: {
    id: string;
    userId: number;
    at: number;
    sets: readonly (readonly [exercise: string, reps: number, heldMs?: number])[];
  },
): Promise<void> {
  const reps = workout.sets.reduce((sum, [, count]) => sum + count, 0);
  const held_ms = workout.sets.reduce((sum, [, , heldMs = 0]) => sum + heldMs, 0);
  const { id, userId: user_id, at: started_at } = workout;
  await db
    .insertInto('workouts')
    .values({
      id,
      session_id: id,
      user_id,
      started_at,
      ended_at: started_at,
      updated_at: started_at,
      reps,
      good_reps: 1,
      held_ms,
    })
    .execute();
  for (const [index, [exercise_key, count, heldMs = 0]] of workout.sets.entries()) {
    await db
      .insertInto('workout_sets')
      .values({
        workout_id: id,
        position: index + 1,
        exercise_key,
        exercise_name: exercise_key.toUpperCase(),
        started_at,
        reps: count,
        good_reps: 1,
        partial_reps: 0,
        held_ms: heldMs,
        rep_details: '[]',
        summary: 'null',
      })
      .execute();
  }
}

async function read(staff: TestStaff, days: number): Promise<Overview> {
  const response = await staff.call('GET', `overview?days=${days}`);
  expect(response.statusCode, response.body).toBe(200);
  return response.json<Overview>();
}

describeOnBothDatabases('the overview', (dialect) => {
  test('adds up people, sets and repetitions by day, and the same once the days are kept', async () => {
    const app = await buildTestApp(dialect);
    const owner = await asStaff(app);
    const [ada, grace] = [await asUser(app), await asUser(app)];
    const now = app.clock.nowMs();
    const midnight = now - (now % dayMs);
    await inDatabase(app.database, async (db) => {
      const ago = (days: number, ms = 0) => midnight - days * dayMs + ms;
      await addWorkout(db, {
        id: 'a',
        userId: ada.id,
        at: ago(5),
        sets: [
          ['squat', 10],
          ['plank', 0, 90_000],
        ],
      });
      await addWorkout(db, { id: 'b', userId: ada.id, at: ago(5, 1_000), sets: [['squat', 5]] });
      await addWorkout(db, { id: 'c', userId: grace.id, at: ago(5, dayMs - 1), sets: [['squat', 1]] });
      await addWorkout(db, { id: 'd', userId: grace.id, at: ago(1), sets: [['push_up', 30]] });
      await addWorkout(db, { id: 'e', userId: grace.id, at: ago(40), sets: [['squat', 99]] });
    });
    const first = await read(owner, 7);
    expect(first.days).toHaveLength(7);
    expect(first.days.map(({ active_people }) => active_people)).toEqual([0, 2, 0, 0, 0, 1, 0]);
    expect(first.days[1]).toMatchObject({ workouts: 3, sets: 4, repetitions: 16, held_seconds: 90 });
    expect(first.days[1]?.day).toBe(new Date(midnight - 5 * dayMs).toISOString().slice(0, 10));
    expect(first.days[6]).toMatchObject({ new_people: 3, workouts: 0 });
    expect(first.exercises).toEqual([
      { exercise_key: 'squat', exercise_name: 'SQUAT', sets: 3, repetitions: 16, held_seconds: 0 },
      { exercise_key: 'push_up', exercise_name: 'PUSH_UP', sets: 1, repetitions: 30, held_seconds: 0 },
      { exercise_key: 'plank', exercise_name: 'PLANK', sets: 1, repetitions: 0, held_seconds: 90 },
    ]);
    expect(first.people).toEqual({ all: 3, active_now: 0, active_7_days: 2, active_30_days: 2 });

    const kept = await inDatabase(app.database, (db) => db.selectFrom('day_totals').select('day').execute());
    expect(kept).toHaveLength(5);
    const second = await read(owner, 7);
    expect(second.days).toEqual(first.days);
    expect(second.exercises).toEqual(first.exercises);
    expect((await read(owner, 90)).days).toHaveLength(90);
    expect((await read(owner, 1)).days).toEqual(first.days.slice(-1));
  });

  test('a workout that is saved yesterday late is counted, since yesterday is not kept yet', async () => {
    const app = await buildTestApp(dialect);
    const owner = await asStaff(app);
    const now = app.clock.nowMs();
    await read(owner, 7);
    await inDatabase(app.database, (db) =>
      addWorkout(db, { id: 'a', userId: owner.id, at: now - dayMs, sets: [['squat', 4]] }),
    );
    expect((await read(owner, 7)).days[5]).toMatchObject({ repetitions: 4, active_people: 1 });
  });

  test.each(['America/Los_Angeles', 'Asia/Tokyo', 'Europe/Berlin'])(
    'bars and lists agree on the days of %s',
    async (zone) => {
      const app = await buildTestApp(dialect);
      const owner = await asStaff(app);
      const now = app.clock.nowMs();
      const midnight = now - (now % dayMs);
      await inDatabase(app.database, async (db) => {
        for (let hours = 1; hours < 24 * 6; hours += 5) {
          const at = midnight - hours * 3_600_000;
          await addWorkout(db, { id: `w${hours}`, userId: owner.id, at, sets: [['squat', 1]] });
        }
      });
      const shown = async () => {
        const { days, exercises } = (
          await owner.call('GET', `overview?days=9&time_zone=${zone}`)
        ).json<Overview>();
        expect(exercises[0]?.sets).toBe(29);
        return days.map(({ day, workouts }) => [day, workouts]);
      };
      const listed = [];
      for (const day of (await shown()).map(([name]) => String(name))) {
        const url = `workouts?from=${day}&to=${day}&time_zone=${zone}&per_page=200`;
        const { total, data } = (await owner.call('GET', url)).json<AdminWorkoutPage>();
        listed.push([day, total]);
        const named = new Intl.DateTimeFormat('en-CA', { timeZone: zone });
        for (const { started_at } of data) expect(named.format(new Date(started_at))).toBe(day);
      }
      // Once added up, and once as it was kept.
      expect(listed).toEqual(await shown());
      const zones = (
        await inDatabase(app.database, (db) =>
          db.selectFrom('day_totals').select('time_zone').distinct().execute(),
        )
      ).map(({ time_zone }) => time_zone);
      expect(zones).toEqual([zone]);
    },
  );

  test('counts open sessions, and requests as they were answered', async () => {
    const app = await buildTestApp(dialect);
    const owner = await asStaff(app);
    await startSession(app, await asUser(app));
    const before = await read(owner, 1);
    expect(before.sessions_now).toEqual({ waiting: 1, live: 0 });
    await app.http.inject({ url: '/nothing' });
    await app.http.inject({ url: '/api/account/' });
    await app.http.inject({ url: '/api/account/' });
    const { requests, pose_pool } = await read(owner, 1);
    expect(requests.answered - before.requests.answered).toBe(4);
    expect(requests.refused - before.requests.refused).toBe(3);
    expect(requests.failed).toBe(0);
    expect(requests.codes).toContainEqual({ code: 'auth.token_missing', count: 2 });
    expect(pose_pool).toBeNull();
  });
});
