import { AdminExercise, AdminExerciseQuery } from '@spotter/contract/admin/catalogue';
import type { App } from '../../../platform/http/app-instance.ts';
import type { Staff } from '../../dashboard/staff.ts';
import type { ExercisesListStore } from './exercises-list-store.ts';
import { showAdminExercise } from './show-admin-exercise.ts';

/** What the import takes again, and nothing that follows from it. */
const columns = Object.keys(AdminExercise.properties).filter(
  (name) => !['pictures', 'version', 'created_at', 'updated_at'].includes(name),
);

export function exportExercises(app: App, staff: Staff, exercises: Pick<ExercisesListStore, 'list'>): void {
  staff.exportRoute(app, {
    resource: 'exercises',
    permission: 'exercises.export',
    query: AdminExerciseQuery,
    columns,
    list: exercises.list,
    show: showAdminExercise,
  });
}
