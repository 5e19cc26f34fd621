import { AdminExerciseDetail } from '@spotter/contract/admin/catalogue';
import { NumberId } from '@spotter/contract/admin/conventions';
import type { App } from '../../../platform/http/app-instance.ts';
import { dashboardProblems, permitted } from '../in-dashboard.ts';
import { recordId } from '../list/record-id.ts';
import type { CatalogueDeps } from './catalogue-deps.ts';
import { showExerciseDetail } from './show-admin-exercise.ts';

export function showExercise(app: App, deps: CatalogueDeps): void {
  const { gate } = deps;
  app.get(
    '/admin/api/exercises/:id',
    {
      onRequest: gate.may('exercises.show'),
      schema: {
        ...permitted('exercises.show', 'showAdminExercise', 'One exercise with its pictures'),
        params: NumberId,
        response: {
          200: AdminExerciseDetail,
          ...dashboardProblems('request.invalid', 'staff', 'admin.not_found'),
        },
      },
    },
    ({ params }) => showExerciseDetail(deps, recordId(params, 'exercise')),
  );
}
