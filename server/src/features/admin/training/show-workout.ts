import { TextId } from '@spotter/contract/admin/conventions';
import { AdminWorkoutDetail } from '@spotter/contract/admin/training';
import type { App } from '../../../platform/http/app-instance.ts';
import { noSuchRecord } from '../../../platform/http/record-id.ts';
import { showAdminWorkout } from './show-admin-workout.ts';
import type { TrainingDeps } from './training-deps.ts';

export function showAnyWorkout(app: App, { staff, workoutsList, describeWorkout }: TrainingDeps): void {
  app.get(
    '/admin/api/workouts/:id',
    staff.may('workouts.show', {
      operationId: 'showAnyWorkout',
      summary: 'One workout with its sets and repetitions',
      params: TextId,
      response: { 200: AdminWorkoutDetail },
      problems: ['request.invalid', 'admin.not_found'],
    }),
    async ({ params }) => {
      const workout = await workoutsList.find(params.id);
      const detail = workout && (await describeWorkout(workout.userId, workout.id));
      if (!detail) throw noSuchRecord('workout');
      return { ...showAdminWorkout(workout), sets: detail.sets };
    },
  );
}
