import { NumberId } from '@spotter/contract/admin/conventions';
import { Type } from 'typebox';
import type { App } from '../../../platform/http/app-instance.ts';
import { staffOf } from '../access/staff-gate.ts';
import { dashboardProblems, permitted } from '../in-dashboard.ts';
import { recordId } from '../list/record-id.ts';
import type { CatalogueDeps } from './catalogue-deps.ts';
import { doneWithExercise } from './exercise-refusal-error.ts';

export function deleteExercise(app: App, { gate, changes, clock }: CatalogueDeps): void {
  app.delete(
    '/admin/api/exercises/:id',
    {
      onRequest: gate.may('exercises.delete'),
      schema: {
        ...permitted(
          'exercises.delete',
          'deleteExercise',
          'Delete an exercise; its history can bring it back',
        ),
        params: NumberId,
        response: {
          204: Type.Null({ description: 'It is gone from the catalogue; workouts keep its name.' }),
          ...dashboardProblems('request.invalid', 'no-body', 'staff', 'admin.not_found'),
        },
      },
    },
    async (request, reply) => {
      const id = recordId(request.params, 'exercise');
      doneWithExercise(await changes.remove(staffOf(request), [id], clock.nowMs()));
      return reply.code(204).send(null);
    },
  );
}
