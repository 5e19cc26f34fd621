import { AccountExport } from '@spotter/contract/accounts';
import { NumberId } from '@spotter/contract/admin/conventions';
import type { App } from '../../../platform/http/app-instance.ts';
import { dashboardProblems, permitted } from '../in-dashboard.ts';
import { noSuchRecord, recordId } from '../list/record-id.ts';
import type { AdminUsersDeps } from './admin-users-deps.ts';

export function exportPerson(app: App, deps: AdminUsersDeps): void {
  app.get(
    '/admin/api/users/:id/export',
    {
      onRequest: deps.gate.may('users.export_person'),
      schema: {
        ...permitted('users.export_person', 'exportPerson', 'Everything that is kept about a person'),
        params: NumberId,
        response: { 200: AccountExport, ...dashboardProblems('request.invalid', 'staff', 'admin.not_found') },
      },
    },
    async (request, reply) => {
      const id = recordId(request.params, 'account');
      const everything = await deps.exportPerson(id);
      if (!everything) throw noSuchRecord('account');
      reply.header('content-disposition', `attachment; filename="spotter-account-${id}.json"`);
      return everything;
    },
  );
}
