import { BulkResult } from '@spotter/contract/admin/conventions';
import { UsersBulk } from '@spotter/contract/admin/users';
import type { App } from '../../../platform/http/app-instance.ts';
import { requirePermission, staffOf, type StaffMember } from '../access/staff-gate.ts';
import { dashboardProblems, permitted } from '../in-dashboard.ts';
import type { AdminUsersDeps } from './admin-users-deps.ts';
import { deletePeople } from './delete-people.ts';
import { done } from './refusal-error.ts';

export function bulkUsers(app: App, deps: AdminUsersDeps): void {
  const { gate, changes, clock, endSessionsOfLogins } = deps;

  async function perform(actor: StaffMember, ids: readonly number[], bulk: UsersBulk): Promise<void> {
    switch (bulk.action) {
      case 'delete':
        requirePermission(actor, 'users.delete');
        await deletePeople(actor, ids, bulk.mode, deps);
        return;
      case 'force_logout':
        requirePermission(actor, 'users.force_logout');
        await endSessionsOfLogins(done(await changes.forceLogout(actor, ids, clock.nowMs())).endedLogins);
        return;
      case 'set_active':
      case 'set_role': {
        const change = bulk.action === 'set_role' ? { role: bulk.role } : { isActive: bulk.is_active };
        await endSessionsOfLogins(done(await changes.change(actor, ids, change, clock.nowMs())).endedLogins);
      }
    }
  }

  app.post(
    '/admin/api/users/bulk',
    {
      onRequest: gate.may('users.edit'),
      schema: {
        ...permitted('users.edit', 'bulkUsers', 'Change, log out or delete several people, all or nothing'),
        body: UsersBulk,
        response: {
          200: BulkResult,
          ...dashboardProblems('body', 'staff', 'admin.not_found', 'accounts.last_owner'),
        },
      },
    },
    async (request) => {
      const ids = [...new Set(request.body.ids)];
      await perform(staffOf(request), ids, request.body);
      return { data: ids };
    },
  );
}
