import { BulkResult } from '@spotter/contract/admin/conventions';
import { UsersBulk } from '@spotter/contract/admin/users';
import type { App } from '../../../platform/http/app-instance.ts';
import type { StaffMember } from '../../dashboard/access/staff-gate.ts';
import type { Staff } from '../../dashboard/staff.ts';
import type { ChangePeople } from './change-people.ts';

export function bulkUsers(app: App, staff: Staff, changePeople: ChangePeople): void {
  async function perform(actor: StaffMember, ids: readonly number[], bulk: UsersBulk): Promise<void> {
    switch (bulk.action) {
      case 'delete':
        staff.require(actor, 'users.delete');
        await changePeople.remove(actor, ids, bulk.mode);
        return;
      case 'force_logout':
        staff.require(actor, 'users.force_logout');
        await changePeople.forceLogout(actor, ids);
        return;
      case 'set_active':
        await changePeople.change(actor, ids, { isActive: bulk.is_active });
        return;
      case 'set_role':
        await changePeople.change(actor, ids, { role: bulk.role });
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
