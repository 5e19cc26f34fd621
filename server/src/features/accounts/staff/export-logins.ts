import { AdminLogin, AdminLoginQuery } from '@spotter/contract/admin/training';
import type { App } from '../../../platform/http/app-instance.ts';
import type { Staff } from '../../dashboard/staff.ts';
import type { LoginsListStore } from './logins-list-store.ts';
import { showAdminLogin } from './show-admin-login.ts';

export function exportLogins(app: App, staff: Staff, { list }: Pick<LoginsListStore, 'list'>): void {
  staff.exportRoute(app, {
    resource: 'logins',
    permission: 'logins.export',
    query: AdminLoginQuery,
    columns: Object.keys(AdminLogin.properties),
    list,
    show: showAdminLogin,
  });
}
