import { AdminExerciseDetail } from '@spotter/contract/admin/catalogue';
import { NumberId } from '@spotter/contract/admin/conventions';
import type { App } from '../../../platform/http/app-instance.ts';
import { recordId } from '../../../platform/http/record-id.ts';
import type { CatalogueDeps } from './catalogue-deps.ts';
import { showExerciseDetail } from './show-admin-exercise.ts';

export function showExercise(app: App, deps: CatalogueDeps): void {
  const { staff } = deps;
  app.get(
    '/admin/api/exercises/:id',
    staff.may('exercises.show', {
      operationId: 'showAdminExercise',
      summary: 'One exercise with its pictures',
      params: NumberId,
      response: { 200: AdminExerciseDetail },
      problems: ['request.invalid', 'admin.not_found'],
    }),
    ({ params }) => showExerciseDetail(deps, recordId(params, 'exercise')),
  );
}
