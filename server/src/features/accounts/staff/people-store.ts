// What staff see of people: the list, and what is a person's in numbers. It reads across tables and writes none.
import type { AdminUserQuery } from '@spotter/contract/admin/users';
import type { ReferenceExpression } from 'kysely';
import type { Database } from '../../../platform/database/database.ts';
import type { Schema } from '../../../platform/database/schema.ts';
import { createFindPeople } from '../user-words-store.ts';
import { toUser, userColumns, type User } from '../users-store.ts';
import { readPage, type RowsPage } from '../../../platform/database/read-page.ts';
import type { ListRequest } from '../../../platform/http/list-request.ts';

/** What is a person's, in numbers. */
export interface UserNumbers {
  readonly logins: number;
  readonly openLogins: number;
  readonly knownClients: number;
  readonly sessions: number;
  readonly openSessions: number;
  readonly workouts: number;
  readonly repetitions: number;
  readonly heldMs: number;
}

interface SortColumn {
  readonly column: ReferenceExpression<Schema, 'users'>;
  /** Needs no second column to order by. */
  readonly isUnique?: true;
  /** Where it is never missing the plain order is asked for: PostgreSQL has an index for no other. */
  readonly mayBeMissing?: true;
}

const sortColumns: Record<NonNullable<AdminUserQuery['sort']>, SortColumn> = {
  id: { column: 'id', isUnique: true },
  username: { column: 'username_key', isUnique: true },
  email: { column: 'email_key', isUnique: true },
  role: { column: 'role' },
  created_at: { column: 'created_at' },
  last_login_at: { column: 'last_login_at', mayBeMissing: true },
};

export type PeopleStore = ReturnType<typeof createPeopleStore>;

export function createPeopleStore(db: Database) {
  const findPeople = createFindPeople(db);

  return {
    list: async (query: AdminUserQuery, request: ListRequest): Promise<RowsPage<User>> => {
      let rows = db.selectFrom('users').select(userColumns);
      if (query.role !== undefined) rows = rows.where('role', '=', query.role);
      if (query.is_active !== undefined)
        rows = rows.where('is_active', '=', query.is_active === 'true' ? 1 : 0);
      if (query.ids) rows = rows.where('id', 'in', query.ids);
      const found = request.q === undefined ? undefined : await findPeople('users.id', request.q);
      if (found) rows = rows.where(found.where);

      const { column, isUnique, mayBeMissing } = sortColumns[query.sort ?? 'id'];
      const direction = request.descending ? 'desc' : 'asc';
      // Whoever never logged in comes first on both databases, and last the other way round.
      rows = mayBeMissing
        ? rows.orderBy(column, (order) =>
            request.descending ? order.desc().nullsLast() : order.asc().nullsFirst(),
          )
        : rows.orderBy(column, direction);
      if (!isUnique) rows = rows.orderBy('id', direction);
      const page = await readPage(db, rows, request, found?.areMany);
      return { ...page, rows: page.rows.map(toUser) };
    },

    numbers: async (id: number): Promise<UserNumbers> => {
      const count = (table: 'logins' | 'known_clients' | 'sessions') =>
        db
          .selectFrom(table)
          .select(({ fn }) => fn.countAll<number>().as('all'))
          .where('user_id', '=', id);
      const one = async (query: ReturnType<typeof count>) => (await query.executeTakeFirstOrThrow()).all;
      const workouts = await db
        .selectFrom('workouts')
        .select((eb) => [
          eb.fn.countAll<number>().as('all'),
          eb.fn.sum<number | null>('reps').as('reps'),
          eb.cast<number | null>(eb.fn.sum('held_ms'), 'bigint').as('heldMs'),
        ])
        .where('user_id', '=', id)
        .executeTakeFirstOrThrow();
      return {
        logins: await one(count('logins')),
        openLogins: await one(count('logins').where('ended_at' as never, 'is', null)),
        knownClients: await one(count('known_clients')),
        sessions: await one(count('sessions')),
        openSessions: await one(count('sessions').where('status' as never, '!=', 'ended' as never)),
        workouts: workouts.all,
        repetitions: workouts.reps ?? 0,
        heldMs: workouts.heldMs ?? 0,
      };
    },
  };
}
