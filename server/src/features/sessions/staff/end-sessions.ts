import { BulkResult } from '@spotter/contract/admin/conventions';
import { ManyIds } from '@spotter/contract/admin/training';
import type { App } from '../../../platform/http/app-instance.ts';
import type { Staff } from '../../dashboard/staff.ts';
import type { Sessions } from '../run-sessions.ts';

export function endSessions(app: App, staff: Staff, sessions: Pick<Sessions, 'endByStaff'>): void {
  app.post(
    '/admin/api/sessions/end',
    staff.may('sessions.end', {
      operationId: 'endSessions',
      summary: 'End sessions; their sockets close with 4501',
      body: ManyIds,
      response: { 200: BulkResult },
      problems: ['body'],
    }),
    async (request) => {
      const ids = [...new Set(request.body.ids)];
      const ended = new Set(await sessions.endByStaff(ids, staff.of(request)));
      return { data: ids.filter((id) => ended.has(id)) };
    },
  );
}
