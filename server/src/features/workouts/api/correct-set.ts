import { SetCorrectionChange } from '@spotter/contract/set-correction';
import { WorkoutSet, WorkoutSetReference } from '@spotter/contract/workouts';
import type { onRequestHookHandler } from 'fastify';
import { AppError } from '../../../platform/app-error.ts';
import type { App } from '../../../platform/http/app-instance.ts';
import { callerOf } from '../../../platform/http/authenticate.ts';
import { problems } from '../../../platform/http/responses.ts';
import { showWorkoutSet } from '../show-workout.ts';
import type { WorkoutsStore } from '../workouts-store.ts';

export function correctSet(
  app: App,
  requireCaller: onRequestHookHandler,
  workouts: Pick<WorkoutsStore, 'correct' | 'find'>,
): void {
  app.patch(
    '/workouts/:id/sets/:position/',
    {
      onRequest: requireCaller,
      schema: {
        tags: ['Workouts'],
        summary:
          'What the caller says of a set: its count, weight, effort, a note, or that it does not count',
        operationId: 'correctSet',
        security: [{ bearer: [] }],
        params: WorkoutSetReference,
        body: SetCorrectionChange,
        response: {
          200: WorkoutSet,
          ...problems(
            'request.invalid',
            'auth.token_missing',
            'auth.token_invalid',
            'workouts.not_found',
            'workouts.set_goes_on',
          ),
        },
      },
    },
    async (request, reply) => {
      const { userId } = callerOf(request);
      const { id } = request.params;
      const position = Number(request.params.position);
      const result = await workouts.correct(userId, id, position, request.body);
      if (result === 'goes_on') {
        throw new AppError('workouts.set_goes_on', {
          detail: 'Finish the set first: while it goes on, it is counted.',
        });
      }
      const set = (await workouts.find(userId, id))?.sets.find((stored) => stored.position === position);
      if (result === 'unknown' || !set) {
        throw new AppError('workouts.not_found', { detail: 'None of your workouts has this set.' });
      }
      reply.header('cache-control', 'no-store');
      return showWorkoutSet(set);
    },
  );
}
