import { ExercisesBulk } from '@spotter/contract/admin/catalogue';
import { BulkResult } from '@spotter/contract/admin/conventions';
import type { App } from '../../../platform/http/app-instance.ts';
import { requirePermission, staffOf } from '../access/staff-gate.ts';
import { dashboardProblems, permitted } from '../in-dashboard.ts';
import type { CatalogueDeps } from './catalogue-deps.ts';
import { doneWithExercise } from './exercise-refusal-error.ts';

export function bulkExercises(app: App, { gate, changes, clock }: CatalogueDeps): void {
  app.post(
    '/admin/api/exercises/bulk',
    {
      onRequest: gate.may('exercises.edit'),
      schema: {
        ...permitted('exercises.edit', 'bulkExercises', 'Publish, move or delete several, all or nothing'),
        body: ExercisesBulk,
        response: { 200: BulkResult, ...dashboardProblems('body', 'staff', 'admin.not_found') },
      },
    },
    async (request) => {
      const actor = staffOf(request);
      const { body } = request;
      const ids = [...new Set(body.ids)];
      const nowMs = clock.nowMs();
      if (body.action === 'delete') {
        requirePermission(actor, 'exercises.delete');
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
