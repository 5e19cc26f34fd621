import { WorkoutId } from '@spotter/contract/workouts';
import type { onRequestHookHandler } from 'fastify';
import { Type } from 'typebox';
import { AppError } from '../../../platform/app-error.ts';
import type { App } from '../../../platform/http/app-instance.ts';
import { callerOf } from '../../../platform/http/authenticate.ts';
import { problems } from '../../../platform/http/responses.ts';
import type { WorkoutsStore } from '../workouts-store.ts';

export function deleteWorkout(
  app: App,
  requireCaller: onRequestHookHandler,
  { remove }: { readonly remove: (userId: number, id: string) => ReturnType<WorkoutsStore['remove']> },
): void {
  app.delete(
    '/workouts/:id/',
    {
      onRequest: requireCaller,
      schema: {
        tags: ['Workouts'],
        summary: 'Deletes one of the caller’s workouts for good',
        operationId: 'deleteWorkout',
        security: [{ bearer: [] }],
        params: WorkoutId,
        response: {
          204: Type.Null({ description: 'It is gone, with its sets.' }),
          ...problems('auth.token_missing', 'auth.token_invalid', 'workouts.not_found', 'workouts.goes_on'),
        },
      },
    },
    async (request, reply) => {
      const removed = await remove(callerOf(request).userId, request.params.id);
      if (removed === 'not_found')
        throw new AppError('workouts.not_found', { detail: 'None of your workouts has this id.' });
      if (removed === 'goes_on')
        throw new AppError('workouts.goes_on', { detail: 'End its session first, then delete it.' });
      return reply.code(204).send(null);
    },
  );
}
