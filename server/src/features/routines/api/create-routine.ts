import { mostRoutines, NewRoutine, Routine } from '@spotter/contract/routines';
import type { onRequestHookHandler } from 'fastify';
import { AppError } from '../../../platform/app-error.ts';
import type { App } from '../../../platform/http/app-instance.ts';
import { callerOf } from '../../../platform/http/authenticate.ts';
import { problems } from '../../../platform/http/responses.ts';
import { checkSteps } from '../check-steps.ts';
import type { RoutineParts } from '../routine-parts.ts';
import { findRoutine } from '../find-routine.ts';

export function createRoutine(app: App, requireCaller: onRequestHookHandler, parts: RoutineParts): void {
  const { store, clock, ids, published } = parts;
  app.post(
    '/api/routines/',
    {
      onRequest: requireCaller,
      schema: {
        tags: ['Routines'],
        summary: 'Keeps a routine, as the last one of the caller',
        operationId: 'createRoutine',
        security: [{ bearer: [] }],
        body: NewRoutine,
        response: {
          201: Routine,
          ...problems('request.invalid', 'auth.token_missing', 'auth.token_invalid', 'routines.too_many'),
        },
      },
    },
    async (request, reply) => {
      const { userId } = callerOf(request);
      checkSteps(request.body.steps, await published());
      const id = ids.uuid();
      const added = await store.add(userId, id, request.body, clock.nowMs());
      if (added === 'too_many') {
        throw new AppError('routines.too_many', {
          detail: `You have ${mostRoutines} routines, which is as many as there can be. Delete one first.`,
        });
      }
      reply.header('cache-control', 'no-store').code(201);
      return findRoutine(parts, userId, id);
    },
  );
}
