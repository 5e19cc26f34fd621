import { ByRowId } from '@spotter/contract/admin/conventions';
import { AdminUserDetail } from '@spotter/contract/admin/users';
import type { App } from '../../../platform/http/app-instance.ts';
import type { Staff } from '../../dashboard/staff.ts';
import type { ShowPerson } from './show-admin-user.ts';

export function showUser(app: App, staff: Staff, showPerson: ShowPerson): void {
  app.get(
    '/admin/api/users/:id',
    staff.may('users.show', {
      operationId: 'showUser',
      summary: 'One account, with what is theirs in numbers',
      params: ByRowId,
      response: { 200: AdminUserDetail },
      problems: ['request.invalid', 'admin.not_found'],
    }),
    (request) => showPerson(request.params.id),
  );
}
