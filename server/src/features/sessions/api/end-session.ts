import { SessionEnded, SessionReference } from '@spotter/contract/sessions';
import type { onRequestHookHandler } from 'fastify';
import { AppError } from '../../../platform/app-error.ts';
import type { App } from '../../../platform/http/app-instance.ts';
import { callerOf } from '../../../platform/http/authenticate.ts';
import { refuseHead } from '../../../platform/http/refuse-head.ts';
import { problems } from '../../../platform/http/responses.ts';
import type { Sessions } from '../run-sessions.ts';
import { fieldError } from '../../../platform/remark.ts';

const url = '/stream/sessions/end/';

function referencedId(body: unknown, query: SessionReference): string {
  const inBody =
    typeof body === 'object' && body !== null ? (body as Record<string, unknown>)['session_id'] : undefined;
  const id = inBody === undefined ? query.session_id : inBody;
  if (typeof id === 'string' && id !== '') return id.toLowerCase();
  const rule = id === undefined || id === '' ? 'required' : 'not_string';
  throw new AppError('request.invalid', {
    detail: 'Send the session_id in a JSON body or in the query string.',
    fields: [fieldError('/session_id', rule)],
  });
}

export function endSession(
  app: App,
  requireCaller: onRequestHookHandler,
  sessions: Pick<Sessions, 'find' | 'end' | 'endByStaff'>,
): void {
  for (const method of ['GET', 'POST'] as const) {
    app.route({
      method,
      url,
      exposeHeadRoute: false,
      onRequest: requireCaller,
      schema: {
        tags: ['Sessions'],
        summary: 'End a session and close its socket',
        description:
          'A testing route. The `session_id` stands in a JSON body, which this GET reads, or in the query string. Owners of the installation may end any session.',
        operationId: method === 'GET' ? 'endSession' : 'endSessionByPost',
        security: [{ bearer: [] }],
        querystring: SessionReference,
        response: {
          200: SessionEnded,
          ...problems(
            'request.invalid',
            'request.malformed_json',
            'request.too_large',
            'request.unsupported_media_type',
            'auth.token_missing',
            'auth.token_invalid',
            'sessions.not_found',
          ),
        },
      },
      handler: async (request) => {
        const caller = callerOf(request);
        const id = referencedId(request.body, request.query);
        const session = await sessions.find(id);
        const isOwn = session?.userId === caller.userId;
        if (!session || session.state.status === 'ended' || !(isOwn || caller.role === 'owner')) {
          throw new AppError('sessions.not_found', {
            detail: 'None of your sessions that has not ended has this id.',
          });
        }
        if (isOwn) await sessions.end(session, 'ended_by_user');
        else await sessions.endByStaff([session.id], caller);
        return { session_id: id, message: 'Session ended' as const };
      },
    });
  }
  refuseHead(app, url);
}
