import { ExerciseFilter, ExerciseList } from '@spotter/contract/exercises';
import type { onRequestHookHandler } from 'fastify';
import { Type } from 'typebox';
import type { App } from '../../../platform/http/app-instance.ts';
import { problems } from '../../../platform/http/responses.ts';
import type { ExerciseCatalogue } from '../exercise-catalogue.ts';
import { sendReadyBody } from './send-ready-body.ts';

export function listExercises(
  app: App,
  requireCaller: onRequestHookHandler,
  catalogue: Pick<ExerciseCatalogue, 'list'>,
): void {
  app.get(
    '/exercises/list/',
    {
      onRequest: requireCaller,
      schema: {
        tags: ['Exercises'],
        summary: 'Every exercise, or those that match the filters',
        operationId: 'listExercises',
        security: [{ bearer: [] }],
        querystring: ExerciseFilter,
        response: {
          200: ExerciseList,
          304: Type.Null({ description: 'Unchanged since the ETag that was sent.' }),
          ...problems('request.invalid', 'auth.token_missing', 'auth.token_invalid'),
        },
      },
    },
    async (request, reply) => sendReadyBody(request, reply, await catalogue.list(request.query)),
  );
}
