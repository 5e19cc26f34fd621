import { ByUuid } from '@spotter/contract/admin/conventions';
import { AdminWorkoutDetail } from '@spotter/contract/admin/training';
import type { App } from '../../../platform/http/app-instance.ts';
import { noSuchRecord } from '../../../platform/http/no-such-record.ts';
import type { Staff } from '../../dashboard/staff.ts';
import { showWorkoutDetail } from '../show-workout.ts';
import type { WorkoutsStore } from '../workouts-store.ts';
import { showAdminWorkout } from './show-admin-workout.ts';
import type { WorkoutsListStore } from './workouts-list-store.ts';

interface Given {
  readonly list: Pick<WorkoutsListStore, 'find'>;
  readonly workouts: Pick<WorkoutsStore, 'find'>;
}

export function showAnyWorkout(app: App, staff: Staff, { list, workouts }: Given): void {
  app.get(
    '/admin/api/workouts/:id',
    staff.may('workouts.show', {
      operationId: 'showAnyWorkout',
      summary: 'One workout with its sets and repetitions',
      params: ByUuid,
      response: { 200: AdminWorkoutDetail },
      problems: ['request.invalid', 'admin.not_found'],
    }),
    async ({ params }) => {
      const listed = await list.find(params.id);
      const workout = listed && (await workouts.find(listed.userId, listed.id));
      if (!workout) throw noSuchRecord('workout');
      return { ...showAdminWorkout(listed), sets: showWorkoutDetail(workout).sets };
    },
  );
}
