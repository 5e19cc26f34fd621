import { AdminSession, AdminSessionQuery } from '@spotter/contract/admin/training';
import type { App } from '../../../platform/http/app-instance.ts';
import type { Staff } from '../../dashboard/staff.ts';
import type { SessionsListStore } from './sessions-list-store.ts';
import type { ShowSession } from './show-admin-session.ts';

interface Given {
  readonly list: Pick<SessionsListStore, 'list'>;
  readonly show: ShowSession;
}

export function exportSessions(app: App, staff: Staff, { list, show }: Given): void {
  staff.exportRoute(app, {
    resource: 'sessions',
    permission: 'sessions.export',
    query: AdminSessionQuery,
    columns: Object.keys(AdminSession.properties),
    list: list.list,
    show,
  });
}
