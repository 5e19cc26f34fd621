import { AdminExercisePage, AdminExerciseQuery } from '@spotter/contract/admin/catalogue';
import type { App } from '../../../platform/http/app-instance.ts';
import { listRequest } from '../../../platform/http/list-request.ts';
import { showPage } from '../../../platform/http/show-page.ts';
import type { Staff } from '../../dashboard/staff.ts';
import type { ExercisesListStore } from './exercises-list-store.ts';
import { showAdminExercise } from './show-admin-exercise.ts';

export function listAllExercises(app: App, staff: Staff, exercises: Pick<ExercisesListStore, 'list'>): void {
  app.get(
    '/admin/api/exercises',
    staff.may('exercises.list', {
      operationId: 'listAdminExercises',
      summary: 'Exercises, drafts included, a page at a time',
      querystring: AdminExerciseQuery,
      response: { 200: AdminExercisePage },
      problems: ['request.invalid'],
    }),
    async ({ query }) => showPage(await exercises.list(query, listRequest(query)), showAdminExercise),
  );
}
