import { Routine, RoutineId } from '@spotter/contract/routines';
import type { onRequestHookHandler } from 'fastify';
import type { App } from '../../../platform/http/app-instance.ts';
import { callerOf } from '../../../platform/http/authenticate.ts';
import { problems } from '../../../platform/http/responses.ts';
import type { RoutineParts } from '../routine-parts.ts';
import { findRoutine } from '../find-routine.ts';

export function getRoutine(
  app: App,
  requireCaller: onRequestHookHandler,
  parts: Pick<RoutineParts, 'store' | 'published'>,
): void {
  app.get(
    '/api/routines/:id/',
    {
      onRequest: requireCaller,
      schema: {
        tags: ['Routines'],
        summary: 'One of the caller’s routines',
        operationId: 'getRoutine',
        security: [{ bearer: [] }],
        params: RoutineId,
        response: {
          200: Routine,
          ...problems('auth.token_missing', 'auth.token_invalid', 'routines.not_found'),
        },
      },
    },
    async (request, reply) => {
      reply.header('cache-control', 'no-store');
      return findRoutine(parts, callerOf(request).userId, request.params.id);
    },
  );
}
