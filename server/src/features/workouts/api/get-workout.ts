import { WorkoutDetail, WorkoutId } from '@spotter/contract/workouts';
import type { onRequestHookHandler } from 'fastify';
import { AppError } from '../../../platform/app-error.ts';
import type { App } from '../../../platform/http/app-instance.ts';
import { callerOf } from '../../../platform/http/authenticate.ts';
import { problems } from '../../../platform/http/responses.ts';
import type { WorkoutsStore } from '../workouts-store.ts';
import { showWorkoutDetail } from '../show-workout.ts';

export function getWorkout(
  app: App,
  requireCaller: onRequestHookHandler,
  workouts: Pick<WorkoutsStore, 'find'>,
): void {
  app.get(
    '/workouts/:id/',
    {
      onRequest: requireCaller,
      schema: {
        tags: ['Workouts'],
        summary: 'One workout with every repetition',
        operationId: 'getWorkout',
        security: [{ bearer: [] }],
        params: WorkoutId,
        response: {
          200: WorkoutDetail,
          ...problems('auth.token_missing', 'auth.token_invalid', 'workouts.not_found'),
        },
      },
    },
    async (request, reply) => {
      const workout = await workouts.find(callerOf(request).userId, request.params.id);
      if (!workout)
        throw new AppError('workouts.not_found', { detail: 'None of your workouts has this id.' });
      reply.header('cache-control', 'no-store');
      return showWorkoutDetail(workout);
    },
  );
}
