import { BulkResult } from '@spotter/contract/admin/conventions';
import { ManyIds } from '@spotter/contract/admin/training';
import type { App } from '../../../platform/http/app-instance.ts';
import { staffOf } from '../access/staff-gate.ts';
import { dashboardProblems, permitted } from '../in-dashboard.ts';
import type { TrainingDeps } from './training-deps.ts';

export function endSessions(app: App, { gate, endSession }: TrainingDeps): void {
  app.post(
    '/admin/api/sessions/end',
    {
      onRequest: gate.may('sessions.end'),
      schema: {
        ...permitted('sessions.end', 'endSessions', 'End sessions; their sockets close with 4501'),
        body: ManyIds,
        response: { 200: BulkResult, ...dashboardProblems('body', 'staff') },
      },
    },
    async (request) => {
      const ended: string[] = [];
      for (const id of new Set(request.body.ids)) {
        if (await endSession(id, staffOf(request))) ended.push(id);
      }
      return { data: ended };
    },
  );
}
