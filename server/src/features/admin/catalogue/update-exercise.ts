import { AdminExerciseDetail, ExerciseChange } from '@spotter/contract/admin/catalogue';
import { NumberId } from '@spotter/contract/admin/conventions';
import type { App } from '../../../platform/http/app-instance.ts';
import { rulesError } from '../../../platform/http/rules-error.ts';
import { staffOf } from '../access/staff-gate.ts';
import { dashboardProblems, permitted } from '../in-dashboard.ts';
import { recordId } from '../list/record-id.ts';
import type { CatalogueDeps } from './catalogue-deps.ts';
import { wrongWithExercise } from './check-exercise.ts';
import { doneWithExercise } from './exercise-refusal-error.ts';
import { showExerciseDetail } from './show-admin-exercise.ts';

export function updateExercise(app: App, deps: CatalogueDeps): void {
  const { gate, changes, muscles, clock } = deps;
  app.patch(
    '/admin/api/exercises/:id',
    {
      onRequest: gate.may('exercises.edit'),
      schema: {
        ...permitted('exercises.edit', 'updateExercise', 'Change an exercise; clients see it at once'),
        params: NumberId,
        body: ExerciseChange,
        response: {
          200: AdminExerciseDetail,
          ...dashboardProblems('body', 'staff', 'admin.not_found', 'admin.taken', 'admin.changed_meanwhile'),
        },
      },
    },
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
      doneWithExercise(await changes.change(staffOf(request), [id], patch, clock.nowMs(), version));
      return showExerciseDetail(deps, id);
    },
  );
}
