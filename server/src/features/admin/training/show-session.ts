import { TextId } from '@spotter/contract/admin/conventions';
import { AdminSession } from '@spotter/contract/admin/training';
import type { App } from '../../../platform/http/app-instance.ts';
import { dashboardProblems, permitted } from '../in-dashboard.ts';
import { noSuchRecord } from '../list/record-id.ts';
import { createShowSession } from './create-show-session.ts';
import type { TrainingDeps } from './training-deps.ts';

export function showSession(app: App, deps: TrainingDeps): void {
  const { gate, sessionsList } = deps;
  const show = createShowSession(deps);
  app.get(
    '/admin/api/sessions/:id',
    {
      onRequest: gate.may('sessions.show'),
      schema: {
        ...permitted('sessions.show', 'showSession', 'One session'),
        params: TextId,
        response: { 200: AdminSession, ...dashboardProblems('request.invalid', 'staff', 'admin.not_found') },
      },
    },
    async ({ params }) => {
      const session = await sessionsList.find(params.id);
      if (!session) throw noSuchRecord('session');
      return show(session);
    },
  );
}
