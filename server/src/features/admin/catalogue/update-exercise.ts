import { AdminExerciseDetail, ExerciseChange } from '@spotter/contract/admin/catalogue';
import { NumberId } from '@spotter/contract/admin/conventions';
import type { App } from '../../../platform/http/app-instance.ts';
import { rulesError } from '../../../platform/http/rules-error.ts';
import { recordId } from '../../../platform/http/record-id.ts';
import type { CatalogueDeps } from './catalogue-deps.ts';
import { wrongWithExercise } from './check-exercise.ts';
import { doneWithExercise } from './exercise-refusal-error.ts';
import { showExerciseDetail } from './show-admin-exercise.ts';

export function updateExercise(app: App, deps: CatalogueDeps): void {
  const { staff, changes, muscles, clock } = deps;
  app.patch(
    '/admin/api/exercises/:id',
    staff.may('exercises.edit', {
      operationId: 'updateExercise',
      summary: 'Change an exercise; clients see it at once',
      params: NumberId,
      body: ExerciseChange,
      response: { 200: AdminExerciseDetail },
      problems: ['body', 'admin.not_found', 'admin.taken', 'admin.changed_meanwhile'],
    }),
    async (request) => {
      const id = recordId(request.params, 'exercise');
      const { version, ...given } = request.body;
      const errors = wrongWithExercise(given, muscles);
      if (errors.length > 0) throw rulesError(errors);
      const patch = {
        ...given,
        ...(given.name === undefined ? {} : { name: given.name.trim() }),
        ...(given.instructions === undefined ? {} : { instructions: given.instructions.trim() }),
      };
      doneWithExercise(await changes.change(staff.of(request), [id], patch, clock.nowMs(), version));
      return showExerciseDetail(deps, id);
    },
  );
}
