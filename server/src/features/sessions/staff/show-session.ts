import { ByUuid } from '@spotter/contract/admin/conventions';
import { AdminSession } from '@spotter/contract/admin/training';
import type { App } from '../../../platform/http/app-instance.ts';
import { noSuchRecord } from '../../../platform/http/no-such-record.ts';
import type { Staff } from '../../dashboard/staff.ts';
import type { SessionsListStore } from './sessions-list-store.ts';
import type { ShowSession } from './show-admin-session.ts';

interface Given {
  readonly list: Pick<SessionsListStore, 'find'>;
  readonly show: ShowSession;
}

export function showSession(app: App, staff: Staff, { list, show }: Given): void {
  app.get(
    '/admin/api/sessions/:id',
    staff.may('sessions.show', {
      operationId: 'showSession',
      summary: 'One session',
      params: ByUuid,
      response: { 200: AdminSession },
      problems: ['request.invalid', 'admin.not_found'],
    }),
    async ({ params }) => {
      const session = await list.find(params.id);
      if (!session) throw noSuchRecord('session');
      return show(session);
    },
  );
}
