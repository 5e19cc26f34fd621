import type { AdminSessionQuery } from '@spotter/contract/admin/training';
import type { Database } from '../../../platform/database/database.ts';
import type { FindPeople } from '../../accounts/find-people.ts';
import type { ListRequest } from '../../../platform/http/list-request.ts';
import { timeRange } from '../../../platform/http/time-range.ts';
import { readPage, type RowsPage } from '../../../platform/database/read-page.ts';

export interface ListedSession {
  readonly id: string;
  readonly userId: number;
  readonly username: string;
  readonly status: 'waiting' | 'claimed' | 'ended';
  readonly createdAt: number;
  readonly claimedAt: number | null;
  readonly endedAt: number | null;
  readonly endReason: string | null;
  /** As far as it was saved. */
  readonly repetitions: number;
  readonly heldMs: number;
  readonly exerciseName: string | null;
}

export type SessionsListStore = ReturnType<typeof createSessionsListStore>;

export function createSessionsListStore(db: Database, findPeople: FindPeople) {
  const joined = () => db.selectFrom('sessions').innerJoin('users', 'users.id', 'sessions.user_id');

  const read = (query: ReturnType<typeof joined>) =>
    query.select((eb) => [
      'sessions.id',
      'sessions.user_id as userId',
      'users.username',
      'sessions.status',
      'sessions.created_at as createdAt',
      'sessions.claimed_at as claimedAt',
      'sessions.ended_at as endedAt',
      'sessions.end_reason as endReason',
      eb
        .selectFrom('workouts')
        .select('workouts.reps')
        .whereRef('workouts.session_id', '=', 'sessions.id')
        .as('repetitions'),
      eb
        .selectFrom('workouts')
        .select('workouts.held_ms')
        .whereRef('workouts.session_id', '=', 'sessions.id')
        .as('heldMs'),
      eb
        .selectFrom('workout_sets')
        .innerJoin('workouts', 'workouts.id', 'workout_sets.workout_id')
        .select('workout_sets.exercise_name')
        .whereRef('workouts.session_id', '=', 'sessions.id')
        .orderBy('workout_sets.position', 'desc')
        .limit(1)
        .as('exerciseName'),
    ]);

  type Row = Awaited<ReturnType<ReturnType<typeof read>['execute']>>[number];

  function toSession(row: Row): ListedSession {
    return {
      ...row,
      status: row.status === 'ended' ? 'ended' : row.status === 'claimed' ? 'claimed' : 'waiting',
      repetitions: row.repetitions ?? 0,
      heldMs: row.heldMs ?? 0,
    };
  }

  async function matching(query: AdminSessionQuery, request: ListRequest) {
    let rows = joined();
    if (query.user_id !== undefined) rows = rows.where('sessions.user_id', '=', query.user_id);
    if (query.status === 'open') rows = rows.where('sessions.status', 'in', ['waiting', 'claimed']);
    else if (query.status !== undefined) rows = rows.where('sessions.status', '=', query.status);
    if (query.end_reason !== undefined) rows = rows.where('sessions.end_reason', '=', query.end_reason);
    const { fromMs, untilMs } = timeRange(query);
    if (fromMs !== undefined) rows = rows.where('sessions.created_at', '>=', fromMs);
    if (untilMs !== undefined) rows = rows.where('sessions.created_at', '<', untilMs);
    if (query.ids) rows = rows.where('sessions.id', 'in', query.ids);
    const found = request.q === undefined ? undefined : await findPeople('sessions.user_id', request.q);
    return { rows: found ? rows.where(found.where) : rows, areMany: found?.areMany };
  }

  return {
    list: async (query: AdminSessionQuery, request: ListRequest): Promise<RowsPage<ListedSession>> => {
      const found = await matching(query, request);
      const rows = read(found.rows);
      const sorted =
        query.sort === 'ended_at'
          ? rows.orderBy('sessions.ended_at', (order) =>
              request.descending ? order.desc().nullsLast() : order.asc().nullsFirst(),
            )
          : rows.orderBy('sessions.created_at', request.descending ? 'desc' : 'asc');
      const page = await readPage(
        db,
        sorted.orderBy('sessions.id', request.descending ? 'desc' : 'asc'),
        request,
        found.areMany,
      );
      return { ...page, rows: page.rows.map(toSession) };
    },

    find: async (id: string): Promise<ListedSession | undefined> => {
      const row = await read(joined().where('sessions.id', '=', id)).executeTakeFirst();
      return row && toSession(row);
    },
  };
}
