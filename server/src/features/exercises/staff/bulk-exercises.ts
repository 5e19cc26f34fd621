import { ExercisesBulk } from '@spotter/contract/admin/catalogue';
import { BulkResult } from '@spotter/contract/admin/conventions';
import type { App } from '../../../platform/http/app-instance.ts';
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
          for (const id of ids) await editExercises(change).remove(id);
        });
      } else {
        const patch =
          body.action === 'publish' ? { is_published: body.is_published } : { group_id: body.group_id };
        await changeCatalogue(actor, async (change) => {
          for (const id of ids) await editExercises(change).change(id, patch);
        });
      }
      return { data: ids };
    },
  );
}
