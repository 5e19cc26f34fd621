import { ExercisesBulk } from '@spotter/contract/admin/catalogue';
import { BulkResult } from '@spotter/contract/admin/conventions';
import type { App } from '../../../platform/http/app-instance.ts';
import { mapInTurns } from '../../../platform/map-in-turns.ts';
import type { Staff } from '../../dashboard/staff.ts';
import type { ChangeCatalogue } from '../change-catalogue.ts';
import { editExercises } from '../edit-exercises.ts';

export function bulkExercises(app: App, staff: Staff, changeCatalogue: ChangeCatalogue): void {
  app.post(
    '/admin/api/exercises/bulk',
    staff.may('exercises.edit', {
      operationId: 'bulkExercises',
      summary: 'Publish, move or delete several, all or nothing',
      body: ExercisesBulk,
      response: { 200: BulkResult },
      problems: ['body', 'admin.not_found'],
    }),
    async (request) => {
      const actor = staff.of(request);
      const { body } = request;
      const ids = [...new Set(body.ids)];
      if (body.action === 'delete') {
        staff.require(actor, 'exercises.delete');
        await changeCatalogue(actor, async (change) => {
          await mapInTurns(ids, editExercises(change).remove);
        });
      } else {
        const patch =
          body.action === 'publish' ? { is_published: body.is_published } : { group_id: body.group_id };
        await changeCatalogue(actor, async (change) => {
          const { change: edit } = editExercises(change);
          await mapInTurns(ids, (id) => edit(id, patch));
        });
      }
      return { data: ids };
    },
  );
}
