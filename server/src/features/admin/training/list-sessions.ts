import { AdminSessionPage, AdminSessionQuery } from '@spotter/contract/admin/training';
import type { App } from '../../../platform/http/app-instance.ts';
import { dashboardProblems, permitted } from '../in-dashboard.ts';
import { listRequest } from '../list/list-request.ts';
import { showPage } from '../list/show-page.ts';
import { createShowSession } from './create-show-session.ts';
import type { TrainingDeps } from './training-deps.ts';

export function listSessions(app: App, deps: TrainingDeps): void {
  const { gate, sessionsList } = deps;
  const show = createShowSession(deps);
  app.get(
    '/admin/api/sessions',
    {
      onRequest: gate.may('sessions.list'),
      schema: {
        ...permitted('sessions.list', 'listSessions', 'Sessions, live and ended, a page at a time'),
        querystring: AdminSessionQuery,
        response: { 200: AdminSessionPage, ...dashboardProblems('request.invalid', 'staff') },
      },
    },
    async ({ query }) => showPage(await sessionsList.list(query, listRequest(query)), show),
  );
}
