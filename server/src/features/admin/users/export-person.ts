import { AccountExport } from '@spotter/contract/accounts';
import { NumberId } from '@spotter/contract/admin/conventions';
import type { App } from '../../../platform/http/app-instance.ts';
import { noSuchRecord, recordId } from '../../../platform/http/record-id.ts';
import type { AdminUsersDeps } from './admin-users-deps.ts';

export function exportPerson(app: App, deps: AdminUsersDeps): void {
  app.get(
    '/admin/api/users/:id/export',
    deps.staff.may('users.export_person', {
      operationId: 'exportPerson',
      summary: 'Everything that is kept about a person',
      params: NumberId,
      response: { 200: AccountExport },
      problems: ['request.invalid', 'admin.not_found'],
    }),
    async (request, reply) => {
      const id = recordId(request.params, 'account');
      const everything = await deps.exportPerson(id);
      if (!everything) throw noSuchRecord('account');
      reply.header('content-disposition', `attachment; filename="spotter-account-${id}.json"`);
      return everything;
    },
  );
}
