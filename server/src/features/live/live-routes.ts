import type { WebSocket } from '@fastify/websocket';
import type { FastifyRequest } from 'fastify';
import { AppError } from '../../platform/app-error.ts';
import { acceptedLanguages } from '../../platform/http/accepted-languages.ts';
import type { App } from '../../platform/http/app-instance.ts';
import { bearerToken } from '../../platform/http/authenticate.ts';
import { clientAddress } from '../../platform/http/client-address.ts';
import { serveDocument } from '../../platform/http/serve-document.ts';
import { tooManyRequests } from '../../platform/too-many-requests.ts';
import { version } from '../../platform/version.ts';
import { isOwners, type SocketRequest } from './admit-socket.ts';
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

function socketRequest(request: FastifyRequest): SocketRequest {
  const { origin, 'accept-language': accepted, traceparent } = request.headers;
  return {
    sessionId: (request.params as { id: string }).id.toLowerCase(),
    client: clientAddress(request.ip),
    origin,
    token: tokenOf(request),
    languages: acceptedLanguages(accepted),
    traceparent: typeof traceparent === 'string' ? traceparent : undefined,
  };
}

export function liveRoutes(app: App, deps: LiveDeps): void {
  const { refused, refusedPerMinute } = deps.admission;

  /** Before the upgrade, so that somebody who guesses ids costs as little as can be. */
  async function refuseGuessing(request: FastifyRequest): Promise<void> {
    const asked = socketRequest(request);
    if (refused.count(asked.client) < refusedPerMinute) return;
    // Who guesses from the same address must not keep out whoever owns what they ask for.
    if (await isOwners(asked, deps.admission)) return;
    throw tooManyRequests(
      'Too many session ids from here were refused. With the owner’s access token a session is admitted all the same.',
      refused.remainingMs(asked.client),
    );
  }

  function needUpgrade(): never {
    throw new AppError('request.upgrade_required', {
      detail: 'Open a WebSocket at this address.',
      headers: { upgrade: 'websocket' },
    });
  }

  function takeSocket(socket: WebSocket, request: FastifyRequest): void {
    connectSocket(socket, request.raw.socket, socketRequest(request), deps);
  }

  serveDocument(app, '/asyncapi.json', () => describeProtocol(version));

  for (const url of paths) {
    app.route({
      method: 'GET',
      url,
      exposeHeadRoute: false,
      // A socket is told by a message and a close code.
      config: { answersWhenLate: true },
      schema: { hide: true },
      onRequest: refuseGuessing,
      handler: needUpgrade,
      wsHandler: takeSocket,
    });
  }
}
