import { startOfDay, type CalendarDay } from '../../../platform/calendar-day.ts';
import type { Database } from '../../../platform/database/database.ts';

export interface DayTotals {
  readonly day: CalendarDay;
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
  readonly day: CalendarDay;
}

/** What was trained on a day, as the workouts say it. */
export async function addUpDay(db: Database, timeZone: string, day: CalendarDay) {
  const from = startOfDay(day, timeZone);
  const to = startOfDay(day + 1, timeZone);
  const trained = await db
    .selectFrom('workouts')
    .select((eb) => [
      eb.fn.count<number>('user_id').distinct().as('activePeople'),
      eb.fn.countAll<number>().as('workouts'),
      eb.fn.sum<number | null>('reps').as('reps'),
      eb.fn.sum<number | null>('good_reps').as('goodReps'),
      eb.cast<number | null>(eb.fn.sum('held_ms'), 'bigint').as('heldMs'),
    ])
    .where('started_at', '>=', from)
    .where('started_at', '<', to)
    .executeTakeFirstOrThrow();
  const exercises: DayExercise[] = await db
    .selectFrom('workouts')
    .innerJoin('workout_sets', 'workout_sets.workout_id', 'workouts.id')
    .select((eb) => [
      'workout_sets.exercise_key as exerciseKey',
      eb.fn.max('workout_sets.exercise_name').as('exerciseName'),
      eb.fn.countAll<number>().as('sets'),
      eb.fn.sum<number>('workout_sets.reps').as('reps'),
      eb.cast<number>(eb.fn.sum('workout_sets.held_ms'), 'bigint').as('heldMs'),
    ])
    .where('workout_sets.is_discarded', '=', 0)
    .where('workouts.started_at', '>=', from)
    .where('workouts.started_at', '<', to)
    .groupBy('workout_sets.exercise_key')
    .execute()
    .then((rows) => rows.map((row) => ({ day, ...row })));
  const created = async (table: 'sessions' | 'users') => {
    const { count } = await db
      .selectFrom(table)
      .select((eb) => eb.fn.countAll<number>().as('count'))
      .where('created_at', '>=', from)
      .where('created_at', '<', to)
      .executeTakeFirstOrThrow();
    return count;
  };
  const total: DayTotals = {
    day,
    activePeople: trained.activePeople,
    workouts: trained.workouts,
    sets: exercises.reduce((sum, { sets }) => sum + sets, 0),
    reps: trained.reps ?? 0,
    goodReps: trained.goodReps ?? 0,
    heldMs: trained.heldMs ?? 0,
    sessions: await created('sessions'),
    newPeople: await created('users'),
  };
  return { total, exercises };
}
