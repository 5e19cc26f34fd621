import { AccountExport } from '@spotter/contract/accounts';
import { NumberId } from '@spotter/contract/admin/conventions';
import type { App } from '../../../platform/http/app-instance.ts';
import { noSuchRecord, recordId } from '../../../platform/http/record-id.ts';
import type { Staff } from '../../dashboard/staff.ts';
import type { DescribePerson } from '../describe-person.ts';
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
      params: NumberId,
      response: { 200: AccountExport },
      problems: ['request.invalid', 'admin.not_found'],
    }),
    async (request, reply) => {
      const id = recordId(request.params, 'account');
      const user = await users.find(id);
      if (!user) throw noSuchRecord('account');
      reply.header('content-disposition', `attachment; filename="spotter-account-${id}.json"`);
      return describePerson(user);
    },
  );
}
