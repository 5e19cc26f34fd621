import { RoutineOrder } from '@spotter/contract/routines';
import type { onRequestHookHandler } from 'fastify';
import { Type } from 'typebox';
import type { App } from '../../../platform/http/app-instance.ts';
import { callerOf } from '../../../platform/http/authenticate.ts';
import { problems } from '../../../platform/http/responses.ts';
import type { RoutineParts } from '../routine-parts.ts';

export function orderRoutines(
  app: App,
  requireCaller: onRequestHookHandler,
  { store }: Pick<RoutineParts, 'store'>,
): void {
  app.put(
    '/api/routines/order/',
    {
      onRequest: requireCaller,
      schema: {
        tags: ['Routines'],
        summary: 'Puts the caller’s routines in an order; ids that are none of theirs change nothing',
        operationId: 'orderRoutines',
        security: [{ bearer: [] }],
        body: RoutineOrder,
        response: {
          204: Type.Null({ description: 'They are in this order.' }),
          ...problems('request.invalid', 'auth.token_missing', 'auth.token_invalid'),
        },
      },
    },
    async (request, reply) => {
      await store.order(callerOf(request).userId, request.body.ids);
      return reply.code(204).send(null);
    },
  );
}
