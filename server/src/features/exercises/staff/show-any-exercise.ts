import { AdminExerciseDetail } from '@spotter/contract/admin/catalogue';
import { ByRowId } from '@spotter/contract/admin/conventions';
import type { App } from '../../../platform/http/app-instance.ts';
import type { Staff } from '../../dashboard/staff.ts';
import type { ShowExerciseDetail } from './show-admin-exercise.ts';

export function showAnyExercise(app: App, staff: Staff, showDetail: ShowExerciseDetail): void {
  app.get(
    '/admin/api/exercises/:id',
    staff.may('exercises.show', {
      operationId: 'showAdminExercise',
      summary: 'One exercise with its pictures',
      params: ByRowId,
      response: { 200: AdminExerciseDetail },
      problems: ['request.invalid', 'admin.not_found'],
    }),
    ({ params }) => showDetail(params.id),
  );
}
