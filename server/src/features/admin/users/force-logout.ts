import { NumberId } from '@spotter/contract/admin/conventions';
import { ForcedLogout } from '@spotter/contract/admin/users';
import type { App } from '../../../platform/http/app-instance.ts';
import { staffOf } from '../access/staff-gate.ts';
import { dashboardProblems, permitted } from '../in-dashboard.ts';
import { recordId } from '../list/record-id.ts';
import type { AdminUsersDeps } from './admin-users-deps.ts';
import { done } from './refusal-error.ts';

export function forceLogout(app: App, { gate, changes, clock, endSessionsOfLogins }: AdminUsersDeps): void {
  app.post(
    '/admin/api/users/:id/force-logout',
    {
      onRequest: gate.may('users.force_logout'),
      schema: {
        ...permitted('users.force_logout', 'forceLogout', 'Log a person out everywhere'),
        params: NumberId,
        response: {
          200: ForcedLogout,
          ...dashboardProblems('request.invalid', 'no-body', 'staff', 'admin.not_found'),
        },
      },
    },
    async (request) => {
      const id = recordId(request.params, 'account');
      const { endedLogins } = done(await changes.forceLogout(staffOf(request), [id], clock.nowMs()));
      await endSessionsOfLogins(endedLogins);
      return { ended_logins: endedLogins.length };
    },
  );
}
