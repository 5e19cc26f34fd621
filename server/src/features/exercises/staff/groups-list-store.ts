import type { AdminGroup, AdminGroupQuery } from '@spotter/contract/admin/catalogue';
import type { Database } from '../../../platform/database/database.ts';
import { holdsText } from '../../../platform/database/holds-text.ts';
import { readPage, type RowsPage } from '../../../platform/database/read-page.ts';
import type { ListRequest } from '../../../platform/http/list-request.ts';

export type GroupsListStore = ReturnType<typeof createGroupsListStore>;

export function createGroupsListStore(db: Database) {
  return {
    list: async (query: AdminGroupQuery, request: ListRequest): Promise<RowsPage<AdminGroup>> => {
      let rows = db.selectFrom('exercise_groups').select((eb) => [
        'id',
        'name',
        'position',
        eb
          .selectFrom('exercises')
          .select(({ fn }) => fn.countAll<number>().as('exercises'))
          .whereRef('exercises.group_id', '=', 'exercise_groups.id')
          .as('exercises'),
      ]);
      if (request.q !== undefined) rows = rows.where(holdsText('name', request.q));
      if (query.ids) rows = rows.where('id', 'in', query.ids);
      const direction = request.descending ? 'desc' : 'asc';
      const sorted = rows.orderBy(query.sort ?? 'position', direction).orderBy('id', direction);
      const page = await readPage(db, sorted, request);
      return { ...page, rows: page.rows.map((row) => ({ ...row, exercises: row.exercises ?? 0 })) };
    },
  };
}
