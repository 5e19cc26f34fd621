import { AdminWorkoutPage, AdminWorkoutQuery } from '@spotter/contract/admin/training';
import type { App } from '../../../platform/http/app-instance.ts';
import { dashboardProblems, permitted } from '../in-dashboard.ts';
import { listRequest } from '../list/list-request.ts';
import { showPage } from '../list/show-page.ts';
import { showAdminWorkout } from './show-admin-workout.ts';
import type { TrainingDeps } from './training-deps.ts';

export function listAllWorkouts(app: App, { gate, workoutsList }: TrainingDeps): void {
  app.get(
    '/admin/api/workouts',
    {
      onRequest: gate.may('workouts.list'),
      schema: {
        ...permitted('workouts.list', 'listAllWorkouts', 'Workouts of everybody, a page at a time'),
        querystring: AdminWorkoutQuery,
        response: { 200: AdminWorkoutPage, ...dashboardProblems('request.invalid', 'staff') },
      },
    },
    async ({ query }) => showPage(await workoutsList.list(query, listRequest(query)), showAdminWorkout),
  );
}
