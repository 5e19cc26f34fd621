import { BulkResult } from '@spotter/contract/admin/conventions';
import { ManyIds } from '@spotter/contract/admin/training';
import type { App } from '../../../platform/http/app-instance.ts';
import type { Staff } from '../../dashboard/staff.ts';
import type { Sessions } from '../run-sessions.ts';

export function endSessions(app: App, staff: Staff, sessions: Pick<Sessions, 'find' | 'endByStaff'>): void {
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
      const ended: string[] = [];
      for (const id of new Set(request.body.ids)) {
        const session = await sessions.find(id);
        if (session && (await sessions.endByStaff(session, staff.of(request)))) ended.push(id);
      }
      return { data: ended };
    },
  );
}
