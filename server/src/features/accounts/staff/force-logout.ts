import { ByRowId } from '@spotter/contract/admin/conventions';
import { ForcedLogout } from '@spotter/contract/admin/users';
import type { App } from '../../../platform/http/app-instance.ts';
import type { Staff } from '../../dashboard/staff.ts';
import type { ChangePeople } from './change-people.ts';

export function forceLogout(app: App, staff: Staff, changePeople: ChangePeople): void {
  app.post(
    '/admin/api/users/:id/force-logout',
    staff.may('users.force_logout', {
      operationId: 'forceLogout',
      summary: 'Log a person out everywhere',
      params: ByRowId,
      response: { 200: ForcedLogout },
      problems: ['request.invalid', 'no-body', 'admin.not_found'],
    }),
    async (request) => {
      const id = request.params.id;
      const ended = await changePeople.forceLogout(staff.of(request), [id]);
      return { ended_logins: ended.length };
    },
  );
}
