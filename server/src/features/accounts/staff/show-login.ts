import { ByUuid } from '@spotter/contract/admin/conventions';
import { AdminLogin } from '@spotter/contract/admin/training';
import type { App } from '../../../platform/http/app-instance.ts';
import { noSuchRecord } from '../../../platform/http/no-such-record.ts';
import type { Staff } from '../../dashboard/staff.ts';
import type { LoginsListStore } from './logins-list-store.ts';
import { showAdminLogin } from './show-admin-login.ts';

export function showLogin(app: App, staff: Staff, { find }: Pick<LoginsListStore, 'find'>): void {
  app.get(
    '/admin/api/logins/:id',
    staff.may('logins.show', {
      operationId: 'showLogin',
      summary: 'One login',
      params: ByUuid,
      response: { 200: AdminLogin },
      problems: ['request.invalid', 'admin.not_found'],
    }),
    async ({ params }) => {
      const login = await find(params.id);
      if (!login) throw noSuchRecord('login');
      return showAdminLogin(login);
    },
  );
}
