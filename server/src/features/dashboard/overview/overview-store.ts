// The numbers of the overview. Days that are over are added up once and kept; only today and yesterday, when a workout
// may still go on, are read from the workouts themselves.
import { setImmediate } from 'node:timers/promises';
import { sql } from 'kysely';
import type { Database } from '../../../platform/database/database.ts';
import { inTransaction } from '../../../platform/database/in-transaction.ts';

const dayMs = 86_400_000;
/** Added up in one go while others wait. */
const daysAtOnce = 3;

/** Days since 1970, UTC. */
export type DayNumber = number;

export interface DayTotals {
  readonly day: DayNumber;
  readonly activePeople: number;
  readonly workouts: number;
  readonly sets: number;
  readonly reps: number;
  readonly goodReps: number;
  readonly heldMs: number;
  readonly sessions: number;
  readonly newPeople: number;
}

export interface TrainedExercise {
  readonly exerciseKey: string;
  readonly exerciseName: string;
  readonly sets: number;
  readonly reps: number;
  readonly heldMs: number;
}

interface DayExercise extends TrainedExercise {
  readonly day: DayNumber;
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
  async function addUp(first: DayNumber, last: DayNumber) {
    const from = first * dayMs;
    const to = (last + 1) * dayMs;
    const dayOf = (column: string) => sql<number>`(${sql.ref(column)} / ${sql.lit(dayMs)})`;
    const workouts = await db
      .selectFrom('workouts')
      .select((eb) => [
        dayOf('started_at').as('day'),
        eb.fn.count<number>('user_id').distinct().as('activePeople'),
        eb.fn.countAll<number>().as('workouts'),
        eb.fn.sum<number>('reps').as('reps'),
        eb.fn.sum<number>('good_reps').as('goodReps'),
        eb.cast<number>(eb.fn.sum('held_ms'), 'bigint').as('heldMs'),
      ])
      .where('started_at', '>=', from)
      .where('started_at', '<', to)
      .groupBy(dayOf('started_at'))
      .execute();
    const exercises: DayExercise[] = await db
      .selectFrom('workouts')
      .innerJoin('workout_sets', 'workout_sets.workout_id', 'workouts.id')
      .select((eb) => [
        dayOf('workouts.started_at').as('day'),
        'workout_sets.exercise_key as exerciseKey',
        eb.fn.max('workout_sets.exercise_name').as('exerciseName'),
        eb.fn.countAll<number>().as('sets'),
        eb.fn.sum<number>('workout_sets.reps').as('reps'),
        eb.cast<number>(eb.fn.sum('workout_sets.held_ms'), 'bigint').as('heldMs'),
      ])
      .where('workouts.started_at', '>=', from)
      .where('workouts.started_at', '<', to)
      .groupBy([dayOf('workouts.started_at'), 'workout_sets.exercise_key'])
      .execute();
    const created = (table: 'sessions' | 'users') =>
      db
        .selectFrom(table)
        .select((eb) => [dayOf('created_at').as('day'), eb.fn.countAll<number>().as('count')])
        .where('created_at', '>=', from)
        .where('created_at', '<', to)
        .groupBy(dayOf('created_at'))
        .execute();
    const [sessions, people] = [await created('sessions'), await created('users')];

    const totals: DayTotals[] = [];
    for (let day = first; day <= last; day += 1) {
      const found = workouts.find((row) => row.day === day);
      totals.push({
        day,
        activePeople: found?.activePeople ?? 0,
        workouts: found?.workouts ?? 0,
        sets: exercises.reduce((sum, row) => sum + (row.day === day ? row.sets : 0), 0),
        reps: found?.reps ?? 0,
        goodReps: found?.goodReps ?? 0,
        heldMs: found?.heldMs ?? 0,
        sessions: sessions.find((row) => row.day === day)?.count ?? 0,
        newPeople: people.find((row) => row.day === day)?.count ?? 0,
      });
    }
    return { totals, exercises };
  }

  async function keep(first: DayNumber, last: DayNumber): Promise<void> {
    const { totals, exercises } = await addUp(first, last);
    await inTransaction(db, async (trx) => {
      // Another process may have done the same a moment ago.
      await trx
        .insertInto('day_totals')
        .values(
          totals.map((total) => ({
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
  async function keepMissing(first: DayNumber, last: DayNumber): Promise<void> {
    const rows = await db
      .selectFrom('day_totals')
      .select('day')
      .where('day', '>=', first)
      .where('day', '<=', last)
      .execute();
    const kept = new Set(rows.map(({ day }) => day));
    for (let day = first; day <= last; day += 1) {
      if (kept.has(day)) continue;
      let end = day;
      while (end < last && end - day + 1 < daysAtOnce && !kept.has(end + 1)) end += 1;
      await keep(day, end);
      day = end;
      await setImmediate();
    }
  }

  async function mostTrained(first: DayNumber, last: DayNumber): Promise<TrainedExercise[]> {
    return db
      .selectFrom('day_exercises')
      .select((eb) => [
        'exercise_key as exerciseKey',
        eb.fn.max('exercise_name').as('exerciseName'),
        eb.fn.sum<number>('sets').as('sets'),
        eb.fn.sum<number>('reps').as('reps'),
        eb.cast<number>(eb.fn.sum('held_ms'), 'bigint').as('heldMs'),
      ])
      .where('day', '>=', first)
      .where('day', '<=', last)
      .groupBy('exercise_key')
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
    /** The last so many days, today included, the oldest first, and what was trained in them. */
    days: async (
      nowMs: number,
      count: number,
    ): Promise<{ readonly days: readonly DayTotals[]; readonly exercises: readonly TrainedExercise[] }> => {
      const today = Math.floor(nowMs / dayMs);
      const first = today - count + 1;
      const lastKept = today - 2;
      if (first <= lastKept) await keepMissing(first, lastKept);
      const kept = await db
        .selectFrom('day_totals')
        .select(keptColumns)
        .where('day', '>=', first)
        .where('day', '<=', lastKept)
        .orderBy('day')
        .execute();
      const fresh = await addUp(Math.max(first, today - 1), today);
      const exercises = new Map<string, TrainedExercise>();
      for (const row of [...(await mostTrained(first, lastKept)), ...fresh.exercises]) {
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
        days: [...kept, ...fresh.totals],
        exercises: [...exercises.values()].sort((a, b) => b.sets - a.sets || b.reps - a.reps),
      };
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
