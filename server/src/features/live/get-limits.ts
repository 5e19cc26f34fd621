import { SessionLimits } from '@spotter/contract/live/session-limits';
import type { onRequestHookHandler } from 'fastify';
import type { App } from '../../platform/http/app-instance.ts';
import { problems } from '../../platform/http/responses.ts';

/** For clients that have to know before they begin, such as whether pictures may be sent. */
export function getLimits(app: App, requireCaller: onRequestHookHandler, limits: SessionLimits): void {
  app.get(
    '/stream/limits/',
    {
      onRequest: requireCaller,
      schema: {
        tags: ['Sessions'],
        summary: 'How far a session may go',
        description: 'The same that `session.ready` says once a session is configured.',
        operationId: 'getSessionLimits',
        security: [{ bearer: [] }],
        response: { 200: SessionLimits, ...problems('auth.token_missing', 'auth.token_invalid') },
      },
    },
    () => limits,
  );
}
