import { isAllowed } from '@spotter/contract/admin/permissions';
import { ActiveSessions } from '@spotter/contract/sessions';
import type { FastifyRequest } from 'fastify';
import { AppError } from '../../../platform/app-error.ts';
import type { App } from '../../../platform/http/app-instance.ts';
import { bearerToken, type VerifyAccess } from '../../../platform/http/authenticate.ts';
import { isForwarded } from '../../../platform/http/reach.ts';
import { problems } from '../../../platform/http/responses.ts';
import type { Sessions } from '../run-sessions.ts';

interface Given {
  readonly verifyAccess: VerifyAccess;
  readonly testingRoutes: () => Promise<boolean>;
  readonly testingRoutesNamed: boolean;
  readonly sessions: Pick<Sessions, 'listOpen'>;
}

export function activeSessions(
  app: App,
  { verifyAccess, testingRoutes, testingRoutesNamed, sessions }: Given,
): void {
  /** Whose sessions the request may see: a user's own, or all (undefined). */
  async function visibleTo(request: FastifyRequest): Promise<number | undefined> {
    const token = bearerToken(request.headers.authorization);
    if (token === undefined) {
      const mayBeOpen = testingRoutesNamed || !isForwarded(request.raw.headers);
      if (mayBeOpen && (await testingRoutes())) return undefined;
      throw new AppError('auth.token_missing', {
        detail: 'This server shows active sessions only to whoever sends an access token.',
      });
    }
    const caller = await verifyAccess(token);
    if (!caller) {
      throw new AppError('auth.token_invalid', {
        detail: 'The access token has expired or was ended. Log in again.',
      });
    }
    return isAllowed(caller.role, 'sessions', 'list') ? undefined : caller.userId;
  }

  app.get(
    '/stream/sessions/active/',
    {
      schema: {
        tags: ['Sessions'],
        summary: 'The sessions that have not ended',
        description:
          'A testing route. Without a token every session, where testing routes are on; with one the caller’s own; all for staff who may list sessions.',
        operationId: 'listActiveSessions',
        security: [{}, { bearer: [] }],
        response: { 200: ActiveSessions, ...problems('auth.token_missing', 'auth.token_invalid') },
      },
    },
    async (request, reply) => {
      const open = await sessions.listOpen(await visibleTo(request));
      reply.header('cache-control', 'no-store');
      return { sessions: open.map(({ id }) => ({ session_id: id, message: 'Session started' as const })) };
    },
  );
}
