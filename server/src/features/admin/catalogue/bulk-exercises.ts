import { ExercisesBulk } from '@spotter/contract/admin/catalogue';
import { BulkResult } from '@spotter/contract/admin/conventions';
import type { App } from '../../../platform/http/app-instance.ts';
import type { CatalogueDeps } from './catalogue-deps.ts';
import { doneWithExercise } from './exercise-refusal-error.ts';

export function bulkExercises(app: App, { staff, changes, clock }: CatalogueDeps): void {
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
      const nowMs = clock.nowMs();
      if (body.action === 'delete') {
        staff.require(actor, 'exercises.delete');
        doneWithExercise(await changes.remove(actor, ids, nowMs));
      } else {
        const patch =
          body.action === 'publish' ? { is_published: body.is_published } : { group_id: body.group_id };
        doneWithExercise(await changes.change(actor, ids, patch, nowMs));
      }
      return { data: ids };
    },
  );
}
