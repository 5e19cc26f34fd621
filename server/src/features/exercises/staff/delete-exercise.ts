import { ByRowId } from '@spotter/contract/admin/conventions';
import { Type } from 'typebox';
import type { App } from '../../../platform/http/app-instance.ts';
import type { Staff } from '../../dashboard/staff.ts';
import type { ChangeCatalogue } from '../change-catalogue.ts';
import { editExercises } from '../edit-exercises.ts';

export function deleteExercise(app: App, staff: Staff, changeCatalogue: ChangeCatalogue): void {
  app.delete(
    '/admin/api/exercises/:id',
    staff.may('exercises.delete', {
      operationId: 'deleteExercise',
      summary: 'Delete an exercise; its history can bring it back',
      params: ByRowId,
      response: { 204: Type.Null({ description: 'It is gone from the catalogue; workouts keep its name.' }) },
      problems: ['request.invalid', 'no-body', 'admin.not_found'],
    }),
    async (request, reply) => {
      const id = request.params.id;
      await changeCatalogue(staff.of(request), (change) => editExercises(change).remove(id));
      return reply.code(204).send(null);
    },
  );
}
