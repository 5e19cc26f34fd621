import { BulkResult } from '@spotter/contract/admin/conventions';
import { UsersBulk } from '@spotter/contract/admin/users';
import type { App } from '../../../platform/http/app-instance.ts';
import type { StaffMember } from '../../dashboard/access/staff-gate.ts';
import type { AdminUsersDeps } from './admin-users-deps.ts';
import { deletePeople } from './delete-people.ts';
import { done } from './refusal-error.ts';

export function bulkUsers(app: App, deps: AdminUsersDeps): void {
  const { staff, changes, clock, endSessionsOfLogins } = deps;

  async function perform(actor: StaffMember, ids: readonly number[], bulk: UsersBulk): Promise<void> {
    switch (bulk.action) {
      case 'delete':
        staff.require(actor, 'users.delete');
        await deletePeople(actor, ids, bulk.mode, deps);
        return;
      case 'force_logout':
        staff.require(actor, 'users.force_logout');
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
    staff.may('users.edit', {
      operationId: 'bulkUsers',
      summary: 'Change, log out or delete several people, all or nothing',
      body: UsersBulk,
      response: { 200: BulkResult },
      problems: ['body', 'admin.not_found', 'accounts.last_owner'],
    }),
    async (request) => {
      const ids = [...new Set(request.body.ids)];
      await perform(staff.of(request), ids, request.body);
      return { data: ids };
    },
  );
}
