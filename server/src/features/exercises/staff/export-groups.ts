import { AdminGroup, AdminGroupQuery } from '@spotter/contract/admin/catalogue';
import type { App } from '../../../platform/http/app-instance.ts';
import type { Staff } from '../../dashboard/staff.ts';
import type { GroupsListStore } from './groups-list-store.ts';

export function exportGroups(app: App, staff: Staff, groups: GroupsListStore): void {
  staff.exportRoute(app, {
    resource: 'groups',
    permission: 'groups.export',
    query: AdminGroupQuery,
    columns: Object.keys(AdminGroup.properties),
    list: groups.list,
    show: (group) => ({ ...group }),
  });
}
