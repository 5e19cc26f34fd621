import { TextId } from '@spotter/contract/admin/conventions';
import { AdminLogin } from '@spotter/contract/admin/training';
import type { App } from '../../../platform/http/app-instance.ts';
import { noSuchRecord } from '../../../platform/http/record-id.ts';
import { showAdminLogin } from './show-admin-login.ts';
import type { TrainingDeps } from './training-deps.ts';

export function showLogin(app: App, { staff, loginsList }: TrainingDeps): void {
  app.get(
    '/admin/api/logins/:id',
    staff.may('logins.show', {
      operationId: 'showLogin',
      summary: 'One login',
      params: TextId,
      response: { 200: AdminLogin },
      problems: ['request.invalid', 'admin.not_found'],
    }),
    async ({ params }) => {
      const login = await loginsList.find(params.id);
      if (!login) throw noSuchRecord('login');
      return showAdminLogin(login);
    },
  );
}
