import { SessionStarted } from '@spotter/contract/sessions';
import type { onRequestHookHandler } from 'fastify';
import type { App } from '../../../platform/http/app-instance.ts';
import { callerOf } from '../../../platform/http/authenticate.ts';
import { refuseHead } from '../../../platform/http/refuse-head.ts';
import { problems } from '../../../platform/http/responses.ts';
import { tooManyRequests } from '../../../platform/too-many-requests.ts';
import type { WindowCounter } from '../../../platform/limits/window-counter.ts';
import type { Sessions } from '../run-sessions.ts';

const url = '/stream/sessions/start/';

/** How many sessions one user may start in a minute. */
export interface StartRate {
  readonly counter: WindowCounter;
  readonly perMinute: number;
}

export function startSession(
  app: App,
  requireCaller: onRequestHookHandler,
  sessions: Pick<Sessions, 'start'>,
  starts: StartRate,
): void {
  /** Counted before anything is stored. @throws limits.too_many_requests */
  function count(userId: number): void {
    const key = String(userId);
    if (starts.counter.count(key) >= starts.perMinute) {
      throw tooManyRequests(
        `This account has started ${starts.perMinute} sessions in a minute. Use one that was started, or wait.`,
        starts.counter.remainingMs(key),
      );
    }
    starts.counter.add(key);
  }

  for (const method of ['GET', 'POST'] as const) {
    app.route({
      method,
      url,
      exposeHeadRoute: false,
      onRequest: requireCaller,
      schema: {
        tags: ['Sessions'],
        summary: 'Start a streaming session',
        description:
          'Connect a WebSocket to `/ws/session/<session_id>/` with the id. The session ends when the socket closes; unclaimed it ends by itself after ten minutes.',
        operationId: method === 'GET' ? 'startSession' : 'startSessionByPost',
        security: [{ bearer: [] }],
        response: {
          201: SessionStarted,
          ...problems(
            'request.malformed_json',
            'request.too_large',
            'request.unsupported_media_type',
            'auth.token_missing',
            'auth.token_invalid',
            'limits.too_many_sessions',
            'limits.too_many_requests',
          ),
        },
      },
      handler: async (request, reply) => {
        const { userId, loginId } = callerOf(request);
        count(userId);
        const session_id = await sessions.start(userId, loginId);
        reply.code(201).header('cache-control', 'no-store');
        return { session_id, message: 'Session started' as const };
      },
    });
  }
  refuseHead(app, url);
}
