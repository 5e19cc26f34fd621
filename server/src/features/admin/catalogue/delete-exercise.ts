import { NumberId } from '@spotter/contract/admin/conventions';
import { Type } from 'typebox';
import type { App } from '../../../platform/http/app-instance.ts';
import { recordId } from '../../../platform/http/record-id.ts';
import type { CatalogueDeps } from './catalogue-deps.ts';
import { doneWithExercise } from './exercise-refusal-error.ts';

export function deleteExercise(app: App, { staff, changes, clock }: CatalogueDeps): void {
  app.delete(
    '/admin/api/exercises/:id',
    staff.may('exercises.delete', {
      operationId: 'deleteExercise',
      summary: 'Delete an exercise; its history can bring it back',
      params: NumberId,
      response: { 204: Type.Null({ description: 'It is gone from the catalogue; workouts keep its name.' }) },
      problems: ['request.invalid', 'no-body', 'admin.not_found'],
    }),
    async (request, reply) => {
      const id = recordId(request.params, 'exercise');
      doneWithExercise(await changes.remove(staff.of(request), [id], clock.nowMs()));
      return reply.code(204).send(null);
    },
  );
}
