import { TextId } from '@spotter/contract/admin/conventions';
import { AdminSession } from '@spotter/contract/admin/training';
import type { App } from '../../../platform/http/app-instance.ts';
import { noSuchRecord } from '../../../platform/http/record-id.ts';
import { createShowSession } from './create-show-session.ts';
import type { TrainingDeps } from './training-deps.ts';

export function showSession(app: App, deps: TrainingDeps): void {
  const { staff, sessionsList } = deps;
  const show = createShowSession(deps);
  app.get(
    '/admin/api/sessions/:id',
    staff.may('sessions.show', {
      operationId: 'showSession',
      summary: 'One session',
      params: TextId,
      response: { 200: AdminSession },
      problems: ['request.invalid', 'admin.not_found'],
    }),
    async ({ params }) => {
      const session = await sessionsList.find(params.id);
      if (!session) throw noSuchRecord('session');
      return show(session);
    },
  );
}
