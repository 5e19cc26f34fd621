import { TextId } from '@spotter/contract/admin/conventions';
import { AdminLogin } from '@spotter/contract/admin/training';
import type { App } from '../../../platform/http/app-instance.ts';
import { dashboardProblems, permitted } from '../in-dashboard.ts';
import { noSuchRecord } from '../list/record-id.ts';
import { showAdminLogin } from './show-admin-login.ts';
import type { TrainingDeps } from './training-deps.ts';

export function showLogin(app: App, { gate, loginsList }: TrainingDeps): void {
  app.get(
    '/admin/api/logins/:id',
    {
      onRequest: gate.may('logins.show'),
      schema: {
        ...permitted('logins.show', 'showLogin', 'One login'),
        params: TextId,
        response: { 200: AdminLogin, ...dashboardProblems('request.invalid', 'staff', 'admin.not_found') },
      },
    },
    async ({ params }) => {
      const login = await loginsList.find(params.id);
      if (!login) throw noSuchRecord('login');
      return showAdminLogin(login);
    },
  );
}
