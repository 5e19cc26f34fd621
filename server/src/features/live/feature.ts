import type { WebSocket } from '@fastify/websocket';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { AppError } from '../../platform/app-error.ts';
import { acceptedLanguages } from '../../platform/http/accepted-languages.ts';
import type { App } from '../../platform/http/app-instance.ts';
import { bearerToken } from '../../platform/http/authenticate.ts';
import { clientAddress } from '../../platform/http/client-address.ts';
import { serveDocument } from '../../platform/http/serve-document.ts';
import { tooManyRequests } from '../../platform/too-many-requests.ts';
import { version } from '../../platform/version.ts';
import { connectSocket } from './connect-socket.ts';
import { describeProtocol } from './describe-protocol.ts';
import type { LiveDeps } from './live-deps.ts';

/** Clients of the original API use all three. */
const paths = ['/ws/session/:id/', '/ws/pose_session/:id/', '/ws/json_session/:id/'];

/** Browsers cannot set headers on a socket, so they offer the subprotocols `bearer` and the token itself. */
function tokenOf({ headers }: FastifyRequest): string | undefined {
  const offered = (headers['sec-websocket-protocol'] ?? '').split(',').map((item) => item.trim());
  return bearerToken(headers.authorization) ?? (offered[0] === 'bearer' ? offered[1] : undefined);
}

export function registerLive(app: App, deps: LiveDeps): void {
  const { refused, refusedPerMinute } = deps.admission;

  /** Before the upgrade, so that somebody who guesses ids costs as little as can be. */
  function refuseGuessing(request: FastifyRequest, _reply: FastifyReply, done: () => void): void {
    const client = clientAddress(request.ip);
    if (refused.count(client) >= refusedPerMinute) {
      throw tooManyRequests('Too many session ids from here were refused.', refused.remainingMs(client));
    }
    done();
  }

  function needUpgrade(): never {
    throw new AppError('request.upgrade_required', {
      detail: 'Open a WebSocket at this address.',
      headers: { upgrade: 'websocket' },
    });
  }

  function takeSocket(socket: WebSocket, request: FastifyRequest): void {
    const { id } = request.params as { id: string };
    const { origin, 'accept-language': accepted } = request.headers;
    const languages = acceptedLanguages(accepted);
    const client = clientAddress(request.ip);
    connectSocket(socket, { sessionId: id, client, origin, token: tokenOf(request), languages }, deps);
  }

  serveDocument(app, '/asyncapi.json', () => describeProtocol(version));

  for (const url of paths) {
    app.route({
      method: 'GET',
      url,
      exposeHeadRoute: false,
      schema: { hide: true },
      onRequest: refuseGuessing,
      handler: needUpgrade,
      wsHandler: takeSocket,
    });
  }
}
