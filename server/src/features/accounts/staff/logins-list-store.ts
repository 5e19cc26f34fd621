import type { AdminLoginQuery } from '@spotter/contract/admin/training';
import type { Clock } from '../../../platform/clock.ts';
import type { Database } from '../../../platform/database/database.ts';
import type { ListRequest } from '../../../platform/http/list-request.ts';
import { readPage, type RowsPage } from '../../../platform/database/read-page.ts';
import { createFindPeople } from '../user-words-store.ts';

export interface ListedLogin {
  readonly id: string;
  readonly userId: number;
  readonly username: string;
  readonly client: string;
  readonly createdAt: number;
  readonly refreshedAt: number | null;
  readonly expiresAt: number;
  readonly endedAt: number | null;
  readonly endReason: string | null;
}

export type LoginsListStore = ReturnType<typeof createLoginsListStore>;

export function createLoginsListStore(db: Database, clock: Clock) {
  const findPeople = createFindPeople(db);
  const joined = () => db.selectFrom('logins').innerJoin('users', 'users.id', 'logins.user_id');
  const columns = [
    'logins.id',
    'logins.user_id as userId',
    'users.username',
    'logins.client',
    'logins.created_at as createdAt',
    'logins.rotated_at as refreshedAt',
    'logins.expires_at as expiresAt',
    'logins.ended_at as endedAt',
    'logins.end_reason as endReason',
  ] as const;

  return {
    list: async (query: AdminLoginQuery, request: ListRequest): Promise<RowsPage<ListedLogin>> => {
      const nowMs = clock.nowMs();
      let rows = joined();
      if (query.user_id !== undefined) rows = rows.where('logins.user_id', '=', query.user_id);
      if (query.state === 'open') {
        rows = rows.where('logins.ended_at', 'is', null).where('logins.expires_at', '>', nowMs);
      }
      if (query.state === 'ended') {
        rows = rows.where((eb) =>
          eb.or([eb('logins.ended_at', 'is not', null), eb('logins.expires_at', '<=', nowMs)]),
        );
      }
      if (query.ids) rows = rows.where('logins.id', 'in', query.ids);
      const found = request.q === undefined ? undefined : await findPeople('logins.user_id', request.q);
      if (found) rows = rows.where(found.where);
      const direction = request.descending ? 'desc' : 'asc';
      const sorted = rows
        .select(columns)
        .orderBy('logins.created_at', direction)
        .orderBy('logins.id', direction);
      return readPage(db, sorted, request, found?.areMany);
    },

    find: (id: string): Promise<ListedLogin | undefined> =>
      joined().select(columns).where('logins.id', '=', id).executeTakeFirst(),
  };
}
