import { ExerciseSpecifications, NewSpecificationVersion } from '@spotter/contract/admin/coaching';
import { ByRowId } from '@spotter/contract/admin/conventions';
import type { App } from '../../../platform/http/app-instance.ts';
import type { Staff } from '../../dashboard/staff.ts';
import type { Specifications } from '../specifications.ts';
import type { SpecificationsOf } from './specifications-of.ts';

export function saveSpecification(
  app: App,
  staff: Staff,
  of: SpecificationsOf,
  specifications: Pick<Specifications, 'save'>,
): void {
  app.post(
    '/admin/api/exercises/:id/specification',
    staff.may('specifications.edit', {
      operationId: 'saveSpecification',
      summary: 'Save the next version; a broken one is refused with what is wrong and where',
      params: ByRowId,
      body: NewSpecificationVersion,
      response: { 201: ExerciseSpecifications },
      problems: ['body', 'admin.not_found', 'specifications.invalid', 'specifications.outdated'],
    }),
    async (request, reply) => {
      const exercise = await of.exercise(request.params.id);
      const { specification, note = '', based_on: basedOn, publish } = request.body;
      const change = { exercise, specification, note: note.trim(), basedOn, publish };
      await specifications.save(staff.of(request), change);
      reply.code(201);
      return of.show(exercise);
    },
  );
}
