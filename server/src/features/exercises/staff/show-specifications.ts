import { ExerciseSpecifications } from '@spotter/contract/admin/coaching';
import { ByRowId } from '@spotter/contract/admin/conventions';
import type { App } from '../../../platform/http/app-instance.ts';
import type { Staff } from '../../dashboard/staff.ts';
import type { SpecificationsOf } from './specifications-of.ts';

export function showSpecifications(app: App, staff: Staff, of: SpecificationsOf): void {
  app.get(
    '/admin/api/exercises/:id/specification',
    staff.may('specifications.show', {
      operationId: 'showSpecifications',
      summary: 'What an exercise is coached by',
      params: ByRowId,
      response: { 200: ExerciseSpecifications },
      problems: ['request.invalid', 'admin.not_found'],
    }),
    async ({ params }) => of.show(await of.exercise(params.id)),
  );
}
