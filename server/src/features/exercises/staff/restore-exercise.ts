import { AdminExerciseDetail, RestoreBody } from '@spotter/contract/admin/catalogue';
import { NumberId } from '@spotter/contract/admin/conventions';
import type { App } from '../../../platform/http/app-instance.ts';
import { recordId } from '../../../platform/http/record-id.ts';
import type { Staff } from '../../dashboard/staff.ts';
import type { ChangeCatalogue } from '../change-catalogue.ts';
import { editExercises } from '../edit-exercises.ts';
import type { ShowExerciseDetail } from './show-admin-exercise.ts';

export function restoreExercise(
  app: App,
  staff: Staff,
  changeCatalogue: ChangeCatalogue,
  showDetail: ShowExerciseDetail,
): void {
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
      await changeCatalogue(staff.of(request), (change) => editExercises(change).restore(id, version));
      return showDetail(id);
    },
  );
}
