import { AdminSessionPage, AdminSessionQuery } from '@spotter/contract/admin/training';
import type { App } from '../../../platform/http/app-instance.ts';
import { listRequest } from '../../../platform/http/list-request.ts';
import { showPage } from '../../../platform/http/show-page.ts';
import type { Staff } from '../../dashboard/staff.ts';
import type { SessionsListStore } from './sessions-list-store.ts';
import type { ShowSession } from './show-admin-session.ts';

interface Given {
  readonly list: Pick<SessionsListStore, 'list'>;
  readonly show: ShowSession;
}

export function listSessions(app: App, staff: Staff, { list, show }: Given): void {
  app.get(
    '/admin/api/sessions',
    staff.may('sessions.list', {
      operationId: 'listSessions',
      summary: 'Sessions, live and ended, a page at a time',
      querystring: AdminSessionQuery,
      response: { 200: AdminSessionPage },
      problems: ['request.invalid'],
    }),
    async ({ query }) => showPage(await list.list(query, listRequest(query)), show),
  );
}
