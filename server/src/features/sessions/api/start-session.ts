import { SessionStarted } from '@spotter/contract/sessions';
import type { onRequestHookHandler } from 'fastify';
import { AppError } from '../../../platform/app-error.ts';
import type { App } from '../../../platform/http/app-instance.ts';
import { callerOf } from '../../../platform/http/authenticate.ts';
import { refuseHead } from '../../../platform/http/refuse-head.ts';
import { problems } from '../../../platform/http/responses.ts';
import { tooManyRequests } from '../../../platform/too-many-requests.ts';
import type { WindowCounter } from '../../../platform/limits/window-counter.ts';
import type { Sessions } from '../run-sessions.ts';

const url = '/stream/sessions/start/';

interface StartDeps {
  readonly start: Sessions['start'];
  /** Whether this user may begin a training now. */
  readonly mayBegin: (userId: number) => Promise<boolean>;
  /** How many sessions one user has started in this minute, and may. */
  readonly counter: WindowCounter;
  readonly perMinute: number;
}

export function startSession(
  app: App,
  requireCaller: onRequestHookHandler,
  { start, mayBegin, counter, perMinute }: StartDeps,
): void {
  /** Counted before anything is stored. @throws limits.too_many_requests */
  function count(userId: number): void {
    const key = String(userId);
    if (counter.count(key) >= perMinute) {
      throw tooManyRequests(
        `This account has started ${perMinute} sessions in a minute. Use one that was started, or wait.`,
        counter.remainingMs(key),
      );
    }
    counter.add(key);
  }

  /** Whoever has no place is told so here, before a camera is asked for and a socket opened. @throws limits.busy */
  async function refuseWhenFull(userId: number): Promise<void> {
    if (await mayBegin(userId)) return;
    throw new AppError('limits.busy', {
      detail: 'As many people train here as can be served. Try again in a moment.',
      headers: { 'retry-after': '5' },
    });
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
            'limits.busy',
          ),
        },
      },
      handler: async (request, reply) => {
        const { userId, loginId } = callerOf(request);
        await refuseWhenFull(userId);
        count(userId);
        const session_id = await start(userId, loginId);
        reply.code(201).header('cache-control', 'no-store');
        return { session_id, message: 'Session started' as const };
      },
    });
  }
  refuseHead(app, url);
}
