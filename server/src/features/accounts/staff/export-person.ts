import { AccountExport } from '@spotter/contract/accounts';
import { ByRowId } from '@spotter/contract/admin/conventions';
import type { App } from '../../../platform/http/app-instance.ts';
import { noSuchRecord } from '../../../platform/http/no-such-record.ts';
import type { Staff } from '../../dashboard/staff.ts';
import type { DescribePerson } from '../describe-person.ts';
import { sendPerson } from '../send-person.ts';
import type { UsersStore } from '../users-store.ts';

export function exportPerson(
  app: App,
  staff: Staff,
  users: Pick<UsersStore, 'find'>,
  describePerson: DescribePerson,
): void {
  app.get(
    '/admin/api/users/:id/export',
    staff.may('users.export_person', {
      operationId: 'exportPerson',
      summary: 'Everything that is kept about a person',
      params: ByRowId,
      response: { 200: AccountExport },
      problems: ['request.invalid', 'admin.not_found'],
    }),
    async (request, reply) => {
      const id = request.params.id;
      const user = await users.find(id);
      if (!user) throw noSuchRecord('account');
      return sendPerson(reply, `spotter-account-${id}`, describePerson(user));
    },
  );
}
