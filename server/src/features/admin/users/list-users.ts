import { AdminUserPage, AdminUserQuery } from '@spotter/contract/admin/users';
import type { App } from '../../../platform/http/app-instance.ts';
import { dashboardProblems, permitted } from '../in-dashboard.ts';
import { listRequest } from '../list/list-request.ts';
import { showPage } from '../list/show-page.ts';
import type { AdminUsersDeps } from './admin-users-deps.ts';
import { showAdminUser } from './show-admin-user.ts';

export function listUsers(app: App, { gate, users }: AdminUsersDeps): void {
  app.get(
    '/admin/api/users',
    {
      onRequest: gate.may('users.list'),
      schema: {
        ...permitted('users.list', 'listUsers', 'Accounts, a page at a time'),
        querystring: AdminUserQuery,
        response: { 200: AdminUserPage, ...dashboardProblems('request.invalid', 'staff') },
      },
    },
    async (request) => {
      const { query } = request;
      return showPage(await users.list(query, listRequest(query)), showAdminUser);
    },
  );
}
