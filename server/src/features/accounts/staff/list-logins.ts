import { AdminLoginPage, AdminLoginQuery } from '@spotter/contract/admin/training';
import type { App } from '../../../platform/http/app-instance.ts';
import { listRequest } from '../../../platform/http/list-request.ts';
import { showPage } from '../../../platform/http/show-page.ts';
import type { Staff } from '../../dashboard/staff.ts';
import type { LoginsListStore } from './logins-list-store.ts';
import { showAdminLogin } from './show-admin-login.ts';

export function listLogins(app: App, staff: Staff, { list }: Pick<LoginsListStore, 'list'>): void {
  app.get(
    '/admin/api/logins',
    staff.may('logins.list', {
      operationId: 'listLogins',
      summary: 'Logins of apps, a page at a time',
      querystring: AdminLoginQuery,
      response: { 200: AdminLoginPage },
      problems: ['request.invalid'],
    }),
    async ({ query }) => showPage(await list(query, listRequest(query)), showAdminLogin),
  );
}
