import { ByRowId } from '@spotter/contract/admin/conventions';
import { Type } from 'typebox';
import type { App } from '../../../platform/http/app-instance.ts';
import type { Staff } from '../../dashboard/staff.ts';
import type { ChangeCatalogue } from '../change-catalogue.ts';
import { editGroups } from '../edit-groups.ts';

export function deleteGroup(app: App, staff: Staff, changeCatalogue: ChangeCatalogue): void {
  app.delete(
    '/admin/api/groups/:id',
    staff.may('groups.delete', {
      operationId: 'deleteGroup',
      summary: 'Delete an empty exercise group',
      params: ByRowId,
      response: { 204: Type.Null({ description: 'It is gone.' }) },
      problems: ['request.invalid', 'no-body', 'admin.not_found', 'admin.in_use'],
    }),
    async (request, reply) => {
      const id = request.params.id;
      await changeCatalogue(staff.of(request), (change) => editGroups(change).remove(id));
      return reply.code(204).send(null);
    },
  );
}
