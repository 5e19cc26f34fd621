import { NumberId } from '@spotter/contract/admin/conventions';
import { AdminUserDetail } from '@spotter/contract/admin/users';
import type { App } from '../../../platform/http/app-instance.ts';
import { dashboardProblems, permitted } from '../in-dashboard.ts';
import { recordId } from '../list/record-id.ts';
import type { AdminUsersDeps } from './admin-users-deps.ts';
import { showUserDetail } from './show-admin-user.ts';

export function showUser(app: App, { gate, users }: AdminUsersDeps): void {
  app.get(
    '/admin/api/users/:id',
    {
      onRequest: gate.may('users.show'),
      schema: {
        ...permitted('users.show', 'showUser', 'One account, with what is theirs in numbers'),
        params: NumberId,
        response: {
          200: AdminUserDetail,
          ...dashboardProblems('request.invalid', 'staff', 'admin.not_found'),
        },
      },
    },
    (request) => showUserDetail(users, recordId(request.params, 'account')),
  );
}
