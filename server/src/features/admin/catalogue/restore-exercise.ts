import { AdminExerciseDetail, RestoreBody } from '@spotter/contract/admin/catalogue';
import { NumberId } from '@spotter/contract/admin/conventions';
import type { App } from '../../../platform/http/app-instance.ts';
import { recordId } from '../../../platform/http/record-id.ts';
import type { CatalogueDeps } from './catalogue-deps.ts';
import { doneWithExercise } from './exercise-refusal-error.ts';
import { showExerciseDetail } from './show-admin-exercise.ts';

export function restoreExercise(app: App, deps: CatalogueDeps): void {
  const { staff, changes, clock } = deps;
  app.post(
    '/admin/api/exercises/:id/restore',
    staff.may('exercises.restore', {
      operationId: 'restoreExercise',
      summary: 'Bring back a version of an exercise, or one that was deleted',
      params: NumberId,
      body: RestoreBody,
      response: { 200: AdminExerciseDetail },
      problems: ['body', 'admin.not_found', 'admin.taken'],
    }),
    async (request) => {
      const id = recordId(request.params, 'exercise');
      const { version } = request.body;
      doneWithExercise(await changes.restore(staff.of(request), id, version, clock.nowMs()));
      return showExerciseDetail(deps, id);
    },
  );
}
