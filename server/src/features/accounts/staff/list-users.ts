import { AdminUserPage, AdminUserQuery } from '@spotter/contract/admin/users';
import type { App } from '../../../platform/http/app-instance.ts';
import { listRequest } from '../../../platform/http/list-request.ts';
import { showPage } from '../../../platform/http/show-page.ts';
import type { Staff } from '../../dashboard/staff.ts';
import type { PeopleStore } from './people-store.ts';
import { showAdminUser } from './show-admin-user.ts';

export function listUsers(app: App, staff: Staff, people: PeopleStore): void {
  app.get(
    '/admin/api/users',
    staff.may('users.list', {
      operationId: 'listUsers',
      summary: 'Accounts, a page at a time',
      querystring: AdminUserQuery,
      response: { 200: AdminUserPage },
      problems: ['request.invalid'],
    }),
    async (request) => {
      const { query } = request;
      return showPage(await people.list(query, listRequest(query)), showAdminUser);
    },
  );
}
