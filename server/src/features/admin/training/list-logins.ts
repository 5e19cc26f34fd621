import { AdminLoginPage, AdminLoginQuery } from '@spotter/contract/admin/training';
import type { App } from '../../../platform/http/app-instance.ts';
import { dashboardProblems, permitted } from '../in-dashboard.ts';
import { listRequest } from '../list/list-request.ts';
import { showPage } from '../list/show-page.ts';
import { showAdminLogin } from './show-admin-login.ts';
import type { TrainingDeps } from './training-deps.ts';

export function listLogins(app: App, { gate, clock, loginsList }: TrainingDeps): void {
  app.get(
    '/admin/api/logins',
    {
      onRequest: gate.may('logins.list'),
      schema: {
        ...permitted('logins.list', 'listLogins', 'Logins of apps, a page at a time'),
        querystring: AdminLoginQuery,
        response: { 200: AdminLoginPage, ...dashboardProblems('request.invalid', 'staff') },
      },
    },
    async ({ query }) =>
      showPage(await loginsList.list(query, listRequest(query), clock.nowMs()), showAdminLogin),
  );
}
