import { Routine, RoutineChange, RoutineId } from '@spotter/contract/routines';
import type { onRequestHookHandler } from 'fastify';
import type { App } from '../../../platform/http/app-instance.ts';
import { callerOf } from '../../../platform/http/authenticate.ts';
import { problems } from '../../../platform/http/responses.ts';
import { checkSteps } from '../check-steps.ts';
import type { RoutineParts } from '../routine-parts.ts';
import { findRoutine, noSuchRoutine } from '../find-routine.ts';

export function changeRoutine(
  app: App,
  requireCaller: onRequestHookHandler,
  parts: Pick<RoutineParts, 'store' | 'clock' | 'published'>,
): void {
  const { store, clock, published } = parts;
  app.patch(
    '/api/routines/:id/',
    {
      onRequest: requireCaller,
      schema: {
        tags: ['Routines'],
        summary: 'Changes one of the caller’s routines',
        operationId: 'changeRoutine',
        security: [{ bearer: [] }],
        params: RoutineId,
        body: RoutineChange,
        response: {
          200: Routine,
          ...problems('request.invalid', 'auth.token_missing', 'auth.token_invalid', 'routines.not_found'),
        },
      },
    },
    async (request, reply) => {
      const { userId } = callerOf(request);
      const { id } = request.params;
      checkSteps(request.body.steps ?? [], await published());
      if (!(await store.change(userId, id, request.body, clock.nowMs()))) throw noSuchRoutine();
      reply.header('cache-control', 'no-store');
      return findRoutine(parts, userId, id);
    },
  );
}
