import { AdminGroupPage, AdminGroupQuery } from '@spotter/contract/admin/catalogue';
import type { App } from '../../../platform/http/app-instance.ts';
import { listRequest } from '../../../platform/http/list-request.ts';
import { showPage } from '../../../platform/http/show-page.ts';
import type { Staff } from '../../dashboard/staff.ts';
import type { GroupsListStore } from './groups-list-store.ts';

export function listGroups(app: App, staff: Staff, groups: GroupsListStore): void {
  app.get(
    '/admin/api/groups',
    staff.may('groups.list', {
      operationId: 'listGroups',
      summary: 'Exercise groups, a page at a time',
      querystring: AdminGroupQuery,
      response: { 200: AdminGroupPage },
      problems: ['request.invalid'],
    }),
    async ({ query }) => showPage(await groups.list(query, listRequest(query)), (group) => group),
  );
}
