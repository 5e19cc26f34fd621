import { NewOrder } from '@spotter/contract/admin/catalogue';
import { Type } from 'typebox';
import type { App } from '../../../platform/http/app-instance.ts';
import type { Staff } from '../../dashboard/staff.ts';
import type { ChangeCatalogue } from '../change-catalogue.ts';
import { editGroups } from '../edit-groups.ts';

export function orderGroups(app: App, staff: Staff, changeCatalogue: ChangeCatalogue): void {
  app.put(
    '/admin/api/groups/order',
    staff.may('groups.edit', {
      operationId: 'orderGroups',
      summary: 'Put the groups in this order',
      body: NewOrder,
      response: { 204: Type.Null({ description: 'They are in this order.' }) },
      problems: ['body', 'admin.not_found'],
    }),
    async (request, reply) => {
      const { ids } = request.body;
      await changeCatalogue(staff.of(request), (change) => editGroups(change).order(ids));
      return reply.code(204).send(null);
    },
  );
}
