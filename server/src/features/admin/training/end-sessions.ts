import { BulkResult } from '@spotter/contract/admin/conventions';
import { ManyIds } from '@spotter/contract/admin/training';
import type { App } from '../../../platform/http/app-instance.ts';
import type { TrainingDeps } from './training-deps.ts';

export function endSessions(app: App, { staff, endSession }: TrainingDeps): void {
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
        if (await endSession(id, staff.of(request))) ended.push(id);
      }
      return { data: ended };
    },
  );
}
