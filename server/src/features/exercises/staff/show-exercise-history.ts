import { ExerciseHistory } from '@spotter/contract/admin/catalogue';
import { ByRowId } from '@spotter/contract/admin/conventions';
import type { App } from '../../../platform/http/app-instance.ts';
import { noSuchRecord } from '../../../platform/http/no-such-record.ts';
import type { Staff } from '../../dashboard/staff.ts';
import type { ExerciseVersionsStore } from '../exercise-versions-store.ts';
import type { ExercisesStore } from '../exercises-store.ts';

export function showExerciseHistory(
  app: App,
  staff: Staff,
  exercises: Pick<ExercisesStore, 'find'>,
  versions: Pick<ExerciseVersionsStore, 'listOf'>,
): void {
  app.get(
    '/admin/api/exercises/:id/history',
    staff.may('exercises.history', {
      operationId: 'showExerciseHistory',
      summary: 'Every version of an exercise, the newest first',
      params: ByRowId,
      response: { 200: ExerciseHistory },
      problems: ['request.invalid', 'admin.not_found'],
    }),
    async ({ params }) => {
      const id = params.id;
      const data = await versions.listOf(id);
      if (data.length === 0 && !(await exercises.find(id))) throw noSuchRecord('exercise');
      return { data };
    },
  );
}
