import { ReadyRoutineList, ReadyRoutineQuery } from '@spotter/contract/routines';
import type { onRequestHookHandler } from 'fastify';
import { acceptedLanguages } from '../../../platform/http/accepted-languages.ts';
import { addVary } from '../../../platform/http/add-vary.ts';
import type { App } from '../../../platform/http/app-instance.ts';
import { problems } from '../../../platform/http/responses.ts';
import type { RoutineParts } from '../routine-parts.ts';
import { showReadyRoutines, type ReadyRecord } from '../show-ready-routines.ts';

export function listReadyRoutines(
  app: App,
  requireCaller: onRequestHookHandler,
  { published, ready }: Pick<RoutineParts, 'published'> & { readonly ready: readonly ReadyRecord[] },
): void {
  app.get(
    '/api/routines/ready/',
    {
      onRequest: requireCaller,
      schema: {
        tags: ['Routines'],
        summary: 'Routines to begin with, in the language of whoever asks',
        description:
          'By goal and level, made of exercises that are coached. To make one your own, send its fields to `POST /api/routines/`.',
        operationId: 'listReadyRoutines',
        security: [{ bearer: [] }],
        querystring: ReadyRoutineQuery,
        response: {
          200: ReadyRoutineList,
          ...problems('request.invalid', 'auth.token_missing', 'auth.token_invalid'),
        },
      },
    },
    async (request, reply) => {
      const { language } = request.query;
      const accepted = acceptedLanguages(request.headers['accept-language']);
      const wanted = language === undefined ? accepted : [language];
      reply.header('cache-control', 'private, no-cache');
      addVary(reply, 'Accept-Language');
      return { routines: showReadyRoutines(ready, wanted, await published()) };
    },
  );
}
