import { AdminUser, AdminUserQuery } from '@spotter/contract/admin/users';
import type { App } from '../../../platform/http/app-instance.ts';
import type { Staff } from '../../dashboard/staff.ts';
import type { PeopleStore } from './people-store.ts';
import { showAdminUser } from './show-admin-user.ts';

export function exportUsers(app: App, staff: Staff, { list }: Pick<PeopleStore, 'list'>): void {
  staff.exportRoute(app, {
    resource: 'users',
    permission: 'users.export',
    query: AdminUserQuery,
    columns: Object.keys(AdminUser.properties),
    list,
    show: showAdminUser,
  });
}
