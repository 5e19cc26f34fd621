// The numbers of the overview. Days that are over are added up once and kept; only today and yesterday, when a workout
// may still go on, are read from the workouts themselves.
import { setImmediate } from 'node:timers/promises';
import { dayOf, startOfDay, type CalendarDay } from '../../../platform/calendar-day.ts';
import type { Database } from '../../../platform/database/database.ts';
import { inTransaction } from '../../../platform/database/in-transaction.ts';
import { addUpDay, type DayTotals, type TrainedExercise } from './add-up-day.ts';

const dayMs = 86_400_000;
/** Kept in one transaction. */
const daysAtOnce = 3;

/** Whose sets were corrected, or sent later. */
export interface ChangedWorkout {
  readonly userId: number;
  readonly startedAt: number;
  /** Whether it was not there when its day was added up. */
  readonly isNew: boolean;
}

/** By how much that changes what was trained of an exercise. */
export interface DayChange {
  readonly exerciseKey: string;
  readonly exerciseName: string;
  readonly sets: number;
  readonly reps: number;
  readonly goodReps: number;
  readonly heldMs: number;
}

const keptColumns = [
  'day',
  'active_people as activePeople',
  'workouts',
  'sets',
  'reps',
  'good_reps as goodReps',
  'held_ms as heldMs',
  'sessions',
  'new_people as newPeople',
] as const;

export type OverviewStore = ReturnType<typeof createOverviewStore>;

export function createOverviewStore(db: Database) {
  async function keep(timeZone: string, days: readonly CalendarDay[]): Promise<void> {
    const added: Awaited<ReturnType<typeof addUpDay>>[] = [];
    for (const day of days) added.push(await addUpDay(db, timeZone, day));
    const exercises = added.flatMap((day) => day.exercises);
    await inTransaction(db, async (trx) => {
      // Another process may have done the same a moment ago.
      await trx
        .insertInto('day_totals')
        .values(
          added.map(({ total }) => ({
            time_zone: timeZone,
            day: total.day,
            active_people: total.activePeople,
            workouts: total.workouts,
            sets: total.sets,
            reps: total.reps,
            good_reps: total.goodReps,
            held_ms: total.heldMs,
            sessions: total.sessions,
            new_people: total.newPeople,
          })),
        )
        .onConflict((conflict) => conflict.doNothing())
        .execute();
      if (exercises.length === 0) return;
      await trx
        .insertInto('day_exercises')
        .values(
          exercises.map((row) => ({
            time_zone: timeZone,
            day: row.day,
            exercise_key: row.exerciseKey,
            exercise_name: row.exerciseName,
            sets: row.sets,
            reps: row.reps,
            held_ms: row.heldMs,
          })),
        )
        .onConflict((conflict) => conflict.doNothing())
        .execute();
    });
  }

  /** Adds up what is missing of days that are over. */
  async function keepMissing(timeZone: string, first: CalendarDay, last: CalendarDay): Promise<void> {
    const rows = await db
      .selectFrom('day_totals')
      .select('day')
      .where('time_zone', '=', timeZone)
      .where('day', '>=', first)
      .where('day', '<=', last)
      .execute();
    const kept = new Set(rows.map(({ day }) => day));
    const missing = Array.from({ length: last - first + 1 }, (_, index) => first + index).filter(
      (day) => !kept.has(day),
    );
    for (let from = 0; from < missing.length; from += daysAtOnce) {
      await keep(timeZone, missing.slice(from, from + daysAtOnce));
      await setImmediate();
    }
  }

  async function mostTrained(
    timeZone: string,
    first: CalendarDay,
    last: CalendarDay,
  ): Promise<TrainedExercise[]> {
    return db
      .selectFrom('day_exercises')
      .select((eb) => [
        'exercise_key as exerciseKey',
        eb.fn.max('exercise_name').as('exerciseName'),
        eb.fn.sum<number>('sets').as('sets'),
        eb.fn.sum<number>('reps').as('reps'),
        eb.cast<number>(eb.fn.sum('held_ms'), 'bigint').as('heldMs'),
      ])
      .where('time_zone', '=', timeZone)
      .where('day', '>=', first)
      .where('day', '<=', last)
      .groupBy('exercise_key')
      .execute();
  }

  /** Whether somebody has trained no other time that day. */
  async function isOnlyOf(userId: number, timeZone: string, day: CalendarDay): Promise<boolean> {
    const { workouts } = await db
      .selectFrom('workouts')
      .select((eb) => eb.fn.countAll<number>().as('workouts'))
      .where('user_id', '=', userId)
      .where('started_at', '>=', startOfDay(day, timeZone))
      .where('started_at', '<', startOfDay(day + 1, timeZone))
      .executeTakeFirstOrThrow();
    return workouts <= 1;
  }

  async function changeDay(
    timeZone: string,
    day: CalendarDay,
    { userId, isNew }: ChangedWorkout,
    changes: readonly DayChange[],
  ): Promise<void> {
    const sum = (name: 'sets' | 'reps' | 'goodReps' | 'heldMs'): number =>
      changes.reduce((total, change) => total + change[name], 0);
    const people = isNew && (await isOnlyOf(userId, timeZone, day)) ? 1 : 0;
    await db
      .updateTable('day_totals')
      .set((eb) => ({
        active_people: eb('active_people', '+', people),
        workouts: eb('workouts', '+', isNew ? 1 : 0),
        sets: eb('sets', '+', sum('sets')),
        reps: eb('reps', '+', sum('reps')),
        good_reps: eb('good_reps', '+', sum('goodReps')),
        held_ms: eb('held_ms', '+', sum('heldMs')),
      }))
      .where('time_zone', '=', timeZone)
      .where('day', '=', day)
      .execute();
    if (changes.length === 0) return;
    await db
      .insertInto('day_exercises')
      .values(
        changes.map((change) => ({
          time_zone: timeZone,
          day,
          exercise_key: change.exerciseKey,
          exercise_name: change.exerciseName,
          sets: change.sets,
          reps: change.reps,
          held_ms: change.heldMs,
        })),
      )
      .onConflict((conflict) =>
        conflict.columns(['time_zone', 'day', 'exercise_key']).doUpdateSet((eb) => ({
          sets: eb('day_exercises.sets', '+', eb.ref('excluded.sets')),
          reps: eb('day_exercises.reps', '+', eb.ref('excluded.reps')),
          held_ms: eb('day_exercises.held_ms', '+', eb.ref('excluded.held_ms')),
        })),
      )
      .execute();
  }

  async function activeSince(sinceMs: number): Promise<number> {
    const { people } = await db
      .selectFrom('workouts')
      .select((eb) => eb.fn.count<number>('user_id').distinct().as('people'))
      .where('started_at', '>=', sinceMs)
      .executeTakeFirstOrThrow();
    return people;
  }

  return {
    /** The last so many days of a time zone, today included, the oldest first, and what was trained in them. */
    days: async (
      nowMs: number,
      count: number,
      timeZone: string,
    ): Promise<{ readonly days: readonly DayTotals[]; readonly exercises: readonly TrainedExercise[] }> => {
      const today = dayOf(nowMs, timeZone);
      const first = today - count + 1;
      const lastKept = today - 2;
      if (first <= lastKept) await keepMissing(timeZone, first, lastKept);
      const kept = await db
        .selectFrom('day_totals')
        .select(keptColumns)
        .where('time_zone', '=', timeZone)
        .where('day', '>=', first)
        .where('day', '<=', lastKept)
        .orderBy('day')
        .execute();
      const fresh = [];
      for (let day = Math.max(first, today - 1); day <= today; day += 1)
        fresh.push(await addUpDay(db, timeZone, day));
      const exercises = new Map<string, TrainedExercise>();
      for (const row of [
        ...(await mostTrained(timeZone, first, lastKept)),
        ...fresh.flatMap((day) => day.exercises),
      ]) {
        const { exerciseKey, exerciseName } = row;
        const before = exercises.get(exerciseKey);
        exercises.set(exerciseKey, {
          exerciseKey,
          exerciseName,
          sets: row.sets + (before?.sets ?? 0),
          reps: row.reps + (before?.reps ?? 0),
          heldMs: row.heldMs + (before?.heldMs ?? 0),
        });
      }
      return {
        days: [...kept, ...fresh.map(({ total }) => total)],
        exercises: [...exercises.values()].sort((a, b) => b.sets - a.sets || b.reps - a.reps),
      };
    },

    /** Changes days that are kept, whatever their time zone: others are added up from the workouts. */
    change: async (workout: ChangedWorkout, changes: readonly DayChange[]): Promise<void> => {
      if (changes.length === 0 && !workout.isNew) return;
      const utc = dayOf(workout.startedAt, 'UTC');
      const near = await db
        .selectFrom('day_totals')
        .select(['time_zone', 'day'])
        .where('day', '>=', utc - 1)
        .where('day', '<=', utc + 1)
        .execute();
      for (const { time_zone, day } of near)
        if (day === dayOf(workout.startedAt, time_zone)) await changeDay(time_zone, day, workout, changes);
    },

    people: async (nowMs: number) => {
      const count = () => db.selectFrom('users').select(({ fn }) => fn.countAll<number>().as('count'));
      const { count: accounts } = await count().executeTakeFirstOrThrow();
      // Whoever is anonymised is inactive too, and of the inactive there is an index.
      const { count: anonymised } = await count()
        .where('is_active', '=', 0)
        .where('anonymised_at', 'is not', null)
        .executeTakeFirstOrThrow();
      const { now } = await db
        .selectFrom('sessions')
        .select((eb) => eb.fn.count<number>('user_id').distinct().as('now'))
        .where('status', '=', 'claimed')
        .executeTakeFirstOrThrow();
      return {
        all: accounts - anonymised,
        now,
        in7Days: await activeSince(nowMs - 7 * dayMs),
        in30Days: await activeSince(nowMs - 30 * dayMs),
      };
    },

    openSessions: async () => {
      const rows = await db
        .selectFrom('sessions')
        .select((eb) => ['status', eb.fn.countAll<number>().as('count')])
        .where('status', 'in', ['waiting', 'claimed'])
        .groupBy('status')
        .execute();
      const of = (status: string) => rows.find((row) => row.status === status)?.count ?? 0;
      return { waiting: of('waiting'), live: of('claimed') };
    },
  };
}
