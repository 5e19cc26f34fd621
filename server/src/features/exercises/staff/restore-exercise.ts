import { AdminExerciseDetail, RestoreBody } from '@spotter/contract/admin/catalogue';
import { ByRowId } from '@spotter/contract/admin/conventions';
import type { App } from '../../../platform/http/app-instance.ts';
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
      params: ByRowId,
      body: RestoreBody,
      response: { 200: AdminExerciseDetail },
      problems: ['body', 'admin.not_found', 'admin.taken'],
    }),
    async (request) => {
      const id = request.params.id;
      const { version } = request.body;
      await changeCatalogue(staff.of(request), (change) => editExercises(change).restore(id, version));
      return showDetail(id);
    },
  );
}
