import type { onRequestHookHandler } from 'fastify';
import { Type } from 'typebox';
import type { App } from '../../../platform/http/app-instance.ts';
import { callerOf } from '../../../platform/http/authenticate.ts';
import { problems } from '../../../platform/http/responses.ts';
import type { Logins } from '../logins.ts';

export function logoutAll(
  app: App,
  requireCaller: onRequestHookHandler,
  logins: Pick<Logins, 'logOutEverywhere'>,
): void {
  app.post(
    '/api/auth/logout/all/',
    {
      onRequest: requireCaller,
      schema: {
        tags: ['Accounts'],
        summary: 'Log out everywhere',
        operationId: 'logoutEverywhere',
        security: [{ bearer: [] }],
        response: {
          204: Type.Null({
            description:
              'Every login of the account has ended, this one too, and every sign-in to the dashboard.',
          }),
          // It takes no body, but one that is sent all the same is read.
          ...problems(
            'request.malformed_json',
            'request.too_large',
            'request.unsupported_media_type',
            'auth.token_missing',
            'auth.token_invalid',
          ),
        },
      },
    },
    async (request, reply) => {
      await logins.logOutEverywhere(callerOf(request).userId);
      return reply.code(204).send(null);
    },
  );
}
