import { TextId } from '@spotter/contract/admin/conventions';
import { AdminWorkoutDetail } from '@spotter/contract/admin/training';
import type { App } from '../../../platform/http/app-instance.ts';
import { dashboardProblems, permitted } from '../in-dashboard.ts';
import { noSuchRecord } from '../list/record-id.ts';
import { showAdminWorkout } from './show-admin-workout.ts';
import type { TrainingDeps } from './training-deps.ts';

export function showAnyWorkout(app: App, { gate, workoutsList, describeWorkout }: TrainingDeps): void {
  app.get(
    '/admin/api/workouts/:id',
    {
      onRequest: gate.may('workouts.show'),
      schema: {
        ...permitted('workouts.show', 'showAnyWorkout', 'One workout with its sets and repetitions'),
        params: TextId,
        response: {
          200: AdminWorkoutDetail,
          ...dashboardProblems('request.invalid', 'staff', 'admin.not_found'),
        },
      },
    },
    async ({ params }) => {
      const workout = await workoutsList.find(params.id);
      const detail = workout && (await describeWorkout(workout.userId, workout.id));
      if (!detail) throw noSuchRecord('workout');
      return { ...showAdminWorkout(workout), sets: detail.sets };
    },
  );
}
