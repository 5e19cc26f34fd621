import { NewOrder } from '@spotter/contract/admin/catalogue';
import { ByRowId } from '@spotter/contract/admin/conventions';
import { Type } from 'typebox';
import type { App } from '../../../platform/http/app-instance.ts';
import type { Staff } from '../../dashboard/staff.ts';
import type { ChangeCatalogue } from '../change-catalogue.ts';
import { editExercises } from '../edit-exercises.ts';

export function orderExercises(app: App, staff: Staff, changeCatalogue: ChangeCatalogue): void {
  app.put(
    '/admin/api/groups/:id/order',
    staff.may('exercises.edit', {
      operationId: 'orderExercises',
      summary: 'Put the exercises of a group in this order',
      params: ByRowId,
      body: NewOrder,
      response: { 204: Type.Null({ description: 'They are in this order.' }) },
      problems: ['body', 'admin.not_found'],
    }),
    async (request, reply) => {
      const id = request.params.id;
      const { ids } = request.body;
      await changeCatalogue(staff.of(request), (change) => editExercises(change).order(id, ids));
      return reply.code(204).send(null);
    },
  );
}
