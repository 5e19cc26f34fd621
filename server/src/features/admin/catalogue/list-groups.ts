import { AdminGroupPage, AdminGroupQuery } from '@spotter/contract/admin/catalogue';
import type { App } from '../../../platform/http/app-instance.ts';
import { dashboardProblems, permitted } from '../in-dashboard.ts';
import { listRequest } from '../list/list-request.ts';
import { showPage } from '../list/show-page.ts';
import type { CatalogueDeps } from './catalogue-deps.ts';

export function listGroups(app: App, { gate, groups }: CatalogueDeps): void {
  app.get(
    '/admin/api/groups',
    {
      onRequest: gate.may('groups.list'),
      schema: {
        ...permitted('groups.list', 'listGroups', 'Exercise groups, a page at a time'),
        querystring: AdminGroupQuery,
        response: { 200: AdminGroupPage, ...dashboardProblems('request.invalid', 'staff') },
      },
    },
    async ({ query }) => showPage(await groups.list(query, listRequest(query)), (group) => group),
  );
}
