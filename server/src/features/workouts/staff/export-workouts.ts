import { AdminWorkout, AdminWorkoutQuery } from '@spotter/contract/admin/training';
import type { App } from '../../../platform/http/app-instance.ts';
import type { Staff } from '../../dashboard/staff.ts';
import { showAdminWorkout } from './show-admin-workout.ts';
import type { WorkoutsListStore } from './workouts-list-store.ts';

export function exportWorkouts(app: App, staff: Staff, { list }: Pick<WorkoutsListStore, 'list'>): void {
  staff.exportRoute(app, {
    resource: 'workouts',
    permission: 'workouts.export',
    query: AdminWorkoutQuery,
    columns: Object.keys(AdminWorkout.properties),
    list,
    show: showAdminWorkout,
  });
}
