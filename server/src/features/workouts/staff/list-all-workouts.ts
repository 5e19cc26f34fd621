import { AdminWorkoutPage, AdminWorkoutQuery } from '@spotter/contract/admin/training';
import type { App } from '../../../platform/http/app-instance.ts';
import { listRequest } from '../../../platform/http/list-request.ts';
import { showPage } from '../../../platform/http/show-page.ts';
import type { Staff } from '../../dashboard/staff.ts';
import { showAdminWorkout } from './show-admin-workout.ts';
import type { WorkoutsListStore } from './workouts-list-store.ts';

export function listAllWorkouts(app: App, staff: Staff, { list }: Pick<WorkoutsListStore, 'list'>): void {
  app.get(
    '/admin/api/workouts',
    staff.may('workouts.list', {
      operationId: 'listAllWorkouts',
      summary: 'Workouts of everybody, a page at a time',
      querystring: AdminWorkoutQuery,
      response: { 200: AdminWorkoutPage },
      problems: ['request.invalid'],
    }),
    async ({ query }) => showPage(await list(query, listRequest(query)), showAdminWorkout),
  );
}
