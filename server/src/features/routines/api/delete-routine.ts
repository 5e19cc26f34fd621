import { RoutineId } from '@spotter/contract/routines';
import type { onRequestHookHandler } from 'fastify';
import { Type } from 'typebox';
import type { App } from '../../../platform/http/app-instance.ts';
import { callerOf } from '../../../platform/http/authenticate.ts';
import { problems } from '../../../platform/http/responses.ts';
import type { RoutineParts } from '../routine-parts.ts';
import { noSuchRoutine } from '../find-routine.ts';

export function deleteRoutine(
  app: App,
  requireCaller: onRequestHookHandler,
  { store }: Pick<RoutineParts, 'store'>,
): void {
  app.delete(
    '/api/routines/:id/',
    {
      onRequest: requireCaller,
      schema: {
        tags: ['Routines'],
        summary: 'Deletes one of the caller’s routines for good; what was trained by it stays',
        operationId: 'deleteRoutine',
        security: [{ bearer: [] }],
        params: RoutineId,
        response: {
          204: Type.Null({ description: 'It is gone, with its steps.' }),
          ...problems('auth.token_missing', 'auth.token_invalid', 'routines.not_found'),
        },
      },
    },
    async (request, reply) => {
      if (!(await store.remove(callerOf(request).userId, request.params.id))) throw noSuchRoutine();
      return reply.code(204).send(null);
    },
  );
}
