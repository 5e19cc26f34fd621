import { AdminExerciseDetail, ExerciseChange } from '@spotter/contract/admin/catalogue';
import { ByRowId } from '@spotter/contract/admin/conventions';
import type { App } from '../../../platform/http/app-instance.ts';
import { rulesError } from '../../../platform/http/rules-error.ts';
import type { Staff } from '../../dashboard/staff.ts';
import type { ChangeCatalogue } from '../change-catalogue.ts';
import { wrongWithExercise } from '../check-exercise.ts';
import { editExercises } from '../edit-exercises.ts';
import type { ShowExerciseDetail } from './show-admin-exercise.ts';

export function updateExercise(
  app: App,
  staff: Staff,
  changeCatalogue: ChangeCatalogue,
  showDetail: ShowExerciseDetail,
): void {
  app.patch(
    '/admin/api/exercises/:id',
    staff.may('exercises.edit', {
      operationId: 'updateExercise',
      summary: 'Change an exercise; clients see it at once',
      params: ByRowId,
      body: ExerciseChange,
      response: { 200: AdminExerciseDetail },
      problems: ['body', 'admin.not_found', 'admin.taken', 'admin.changed_meanwhile'],
    }),
    async (request) => {
      const id = request.params.id;
      const { version: basedOn, ...given } = request.body;
      const errors = wrongWithExercise(given);
      if (errors.length > 0) throw rulesError(errors);
      const patch = {
        ...given,
        ...(given.name === undefined ? {} : { name: given.name.trim() }),
        ...(given.instructions === undefined ? {} : { instructions: given.instructions.trim() }),
      };
      await changeCatalogue(staff.of(request), (change) =>
        editExercises(change).change(id, patch, { basedOn }),
      );
      return showDetail(id);
    },
  );
}
