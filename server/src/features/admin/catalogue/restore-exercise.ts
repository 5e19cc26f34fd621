import { AdminExerciseDetail, RestoreBody } from '@spotter/contract/admin/catalogue';
import { NumberId } from '@spotter/contract/admin/conventions';
import type { App } from '../../../platform/http/app-instance.ts';
import { staffOf } from '../access/staff-gate.ts';
import { dashboardProblems, permitted } from '../in-dashboard.ts';
import { recordId } from '../list/record-id.ts';
import type { CatalogueDeps } from './catalogue-deps.ts';
import { doneWithExercise } from './exercise-refusal-error.ts';
import { showExerciseDetail } from './show-admin-exercise.ts';

export function restoreExercise(app: App, deps: CatalogueDeps): void {
  const { gate, changes, clock } = deps;
  app.post(
    '/admin/api/exercises/:id/restore',
    {
      onRequest: gate.may('exercises.restore'),
      schema: {
        ...permitted(
          'exercises.restore',
          'restoreExercise',
          'Bring back a version of an exercise, or one that was deleted',
        ),
        params: NumberId,
        body: RestoreBody,
        response: {
          200: AdminExerciseDetail,
          ...dashboardProblems('body', 'staff', 'admin.not_found', 'admin.taken'),
        },
      },
    },
    async (request) => {
      const id = recordId(request.params, 'exercise');
      const { version } = request.body;
      doneWithExercise(await changes.restore(staffOf(request), id, version, clock.nowMs()));
      return showExerciseDetail(deps, id);
    },
  );
}
