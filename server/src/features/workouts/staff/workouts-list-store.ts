import type { AdminWorkoutQuery } from '@spotter/contract/admin/training';
import type { Database } from '../../../platform/database/database.ts';
import type { FindPeople } from '../../accounts/find-people.ts';
import type { ListRequest } from '../../../platform/http/list-request.ts';
import { timeRange } from '../../../platform/http/time-range.ts';
import { readPage, type RowsPage } from '../../../platform/database/read-page.ts';

export interface ListedWorkout {
  readonly id: string;
  readonly sessionId: string;
  readonly userId: number;
  readonly username: string;
  readonly startedAt: number;
  readonly endedAt: number | null;
  readonly reps: number;
  readonly goodReps: number;
  readonly heldMs: number;
  /** Names of the exercises, one a set. */
  readonly sets: readonly string[];
}

export type WorkoutsListStore = ReturnType<typeof createWorkoutsListStore>;

export function createWorkoutsListStore(db: Database, findPeople: FindPeople) {
  const joined = () => db.selectFrom('workouts').innerJoin('users', 'users.id', 'workouts.user_id');
  const columns = [
    'workouts.id',
    'workouts.session_id as sessionId',
    'workouts.user_id as userId',
    'users.username',
    'workouts.started_at as startedAt',
    'workouts.ended_at as endedAt',
    'workouts.reps',
    'workouts.good_reps as goodReps',
    'workouts.held_ms as heldMs',
  ] as const;

  async function withSets<T extends { readonly id: string }>(workouts: readonly T[]) {
    if (workouts.length === 0) return [];
    const ids = workouts.map(({ id }) => id);
    const sets = await db
      .selectFrom('workout_sets')
      .select(['workout_id', 'exercise_name'])
      .where('workout_id', 'in', ids)
      .orderBy('workout_id')
      .orderBy('position')
      .execute();
    return workouts.map((workout) => ({
      ...workout,
      sets: sets.filter((set) => set.workout_id === workout.id).map((set) => set.exercise_name),
    }));
  }

  return {
    list: async (query: AdminWorkoutQuery, request: ListRequest): Promise<RowsPage<ListedWorkout>> => {
      let rows = joined();
      if (query.user_id !== undefined) rows = rows.where('workouts.user_id', '=', query.user_id);
      const { fromMs, untilMs } = timeRange(query);
      if (fromMs !== undefined) rows = rows.where('workouts.started_at', '>=', fromMs);
      if (untilMs !== undefined) rows = rows.where('workouts.started_at', '<', untilMs);
      if (query.ids) rows = rows.where('workouts.id', 'in', query.ids);
      const found = request.q === undefined ? undefined : await findPeople('workouts.user_id', request.q);
      if (found) rows = rows.where(found.where);
      const direction = request.descending ? 'desc' : 'asc';
      const sorted = rows
        .select(columns)
        .orderBy(query.sort === 'repetitions' ? 'workouts.reps' : 'workouts.started_at', direction)
        .orderBy('workouts.id', direction);
      const page = await readPage(db, sorted, request, found?.areMany);
      return { ...page, rows: await withSets(page.rows) };
    },

    find: async (id: string): Promise<ListedWorkout | undefined> => {
      const row = await joined().select(columns).where('workouts.id', '=', id).executeTakeFirst();
      return row && (await withSets([row]))[0];
    },
  };
}
