import { RoutineList } from '@spotter/contract/routines';
import type { onRequestHookHandler } from 'fastify';
import type { App } from '../../../platform/http/app-instance.ts';
import { callerOf } from '../../../platform/http/authenticate.ts';
import { problems } from '../../../platform/http/responses.ts';
import type { RoutineParts } from '../routine-parts.ts';
import { showRoutine } from '../show-routine.ts';

export function listRoutines(
  app: App,
  requireCaller: onRequestHookHandler,
  { store, published }: Pick<RoutineParts, 'store' | 'published'>,
): void {
  app.get(
    '/api/routines/',
    {
      onRequest: requireCaller,
      schema: {
        tags: ['Routines'],
        summary: 'The caller’s routines, in their order',
        operationId: 'listRoutines',
        security: [{ bearer: [] }],
        response: { 200: RoutineList, ...problems('auth.token_missing', 'auth.token_invalid') },
      },
    },
    async (request, reply) => {
      const routines = await store.list(callerOf(request).userId);
      const exercises = await published();
      reply.header('cache-control', 'no-store');
      return { routines: routines.map((routine) => showRoutine(routine, exercises)) };
    },
  );
}
