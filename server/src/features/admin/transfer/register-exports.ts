import { AdminLogin, AdminLoginQuery } from '@spotter/contract/admin/training';
import type { App } from '../../../platform/http/app-instance.ts';
import { showAdminLogin } from '../training/show-admin-login.ts';
import type { TrainingDeps } from '../training/training-deps.ts';

export function registerExports(app: App, deps: TrainingDeps): void {
  const { staff, clock } = deps;

  staff.exportRoute(app, {
    resource: 'logins',
    permission: 'logins.export',
    query: AdminLoginQuery,
    columns: Object.keys(AdminLogin.properties),
    list: (query, request) => deps.loginsList.list(query, request, clock.nowMs()),
    show: showAdminLogin,
  });
}
