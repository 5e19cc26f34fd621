import { NumberId } from '@spotter/contract/admin/conventions';
import { ForcedLogout } from '@spotter/contract/admin/users';
import type { App } from '../../../platform/http/app-instance.ts';
import { recordId } from '../../../platform/http/record-id.ts';
import type { AdminUsersDeps } from './admin-users-deps.ts';
import { done } from './refusal-error.ts';

export function forceLogout(app: App, { staff, changes, clock, endSessionsOfLogins }: AdminUsersDeps): void {
  app.post(
    '/admin/api/users/:id/force-logout',
    staff.may('users.force_logout', {
      operationId: 'forceLogout',
      summary: 'Log a person out everywhere',
      params: NumberId,
      response: { 200: ForcedLogout },
      problems: ['request.invalid', 'no-body', 'admin.not_found'],
    }),
    async (request) => {
      const id = recordId(request.params, 'account');
      const { endedLogins } = done(await changes.forceLogout(staff.of(request), [id], clock.nowMs()));
      await endSessionsOfLogins(endedLogins);
      return { ended_logins: endedLogins.length };
    },
  );
}
