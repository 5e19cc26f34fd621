import { ExerciseSpecifications, VersionParams } from '@spotter/contract/admin/coaching';
import type { App } from '../../../platform/http/app-instance.ts';
import type { Staff } from '../../dashboard/staff.ts';
import type { Specifications } from '../specifications.ts';
import type { SpecificationsOf } from './specifications-of.ts';

export function publishSpecification(
  app: App,
  staff: Staff,
  of: SpecificationsOf,
  specifications: Pick<Specifications, 'publish'>,
): void {
  app.post(
    '/admin/api/exercises/:id/specification/:number/publish',
    staff.may('specifications.edit', {
      operationId: 'publishSpecification',
      summary: 'Have people coached by a version from their next session on',
      params: VersionParams,
      response: { 200: ExerciseSpecifications },
      problems: ['no-body', 'request.invalid', 'admin.not_found'],
    }),
    async (request) => {
      const exercise = await of.exercise(request.params.id);
      await specifications.publish(staff.of(request), exercise, request.params.number);
      return of.show(exercise);
    },
  );
}
