import { Exercise, ExerciseId } from '@spotter/contract/exercises';
import type { onRequestHookHandler } from 'fastify';
import { Type } from 'typebox';
import { AppError } from '../../../platform/app-error.ts';
import type { App } from '../../../platform/http/app-instance.ts';
import { problems } from '../../../platform/http/responses.ts';
import type { ExerciseCatalogue } from '../exercise-catalogue.ts';
import { sendReadyBody } from './send-ready-body.ts';

export function getExercise(
  app: App,
  requireCaller: onRequestHookHandler,
  catalogue: Pick<ExerciseCatalogue, 'one'>,
): void {
  app.get(
    '/exercises/exercise/:id/',
    {
      onRequest: requireCaller,
      schema: {
        tags: ['Exercises'],
        summary: 'One exercise',
        operationId: 'getExercise',
        security: [{ bearer: [] }],
        params: ExerciseId,
        response: {
          200: Exercise,
          304: Type.Null({ description: 'Unchanged since the ETag that was sent.' }),
          ...problems('request.invalid', 'auth.token_missing', 'auth.token_invalid', 'exercises.not_found'),
        },
      },
    },
    async (request, reply) => {
      const body = await catalogue.one(request.params.id);
      if (!body) {
        throw new AppError('exercises.not_found', {
          detail: 'There is no exercise with this id. The ids are in /exercises/list/.',
        });
      }
      return sendReadyBody(request, reply, body);
    },
  );
}
