import { AdminSessionPage, AdminSessionQuery } from '@spotter/contract/admin/training';
import type { App } from '../../../platform/http/app-instance.ts';
import { listRequest } from '../../../platform/http/list-request.ts';
import { showPage } from '../../../platform/http/show-page.ts';
import { createShowSession } from './create-show-session.ts';
import type { TrainingDeps } from './training-deps.ts';

export function listSessions(app: App, deps: TrainingDeps): void {
  const { staff, sessionsList } = deps;
  const show = createShowSession(deps);
  app.get(
    '/admin/api/sessions',
    staff.may('sessions.list', {
      operationId: 'listSessions',
      summary: 'Sessions, live and ended, a page at a time',
      querystring: AdminSessionQuery,
      response: { 200: AdminSessionPage },
      problems: ['request.invalid'],
    }),
    async ({ query }) => showPage(await sessionsList.list(query, listRequest(query)), show),
  );
}
