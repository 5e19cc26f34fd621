import type { FastifyRequest } from 'fastify';
import type { App } from '../../platform/http/app-instance.ts';
import { bearerToken } from '../../platform/http/authenticate.ts';
import { clientAddress } from '../../platform/http/client-address.ts';
import { connectSocket } from './connect-socket.ts';
import type { LiveDeps } from './live-deps.ts';

/** Clients of the original API use all three. */
const paths = ['/ws/session/:id/', '/ws/pose_session/:id/', '/ws/json_session/:id/'];

/** Browsers cannot set headers on a socket, so they offer the subprotocols `bearer` and the token itself. */
function tokenOf({ headers }: FastifyRequest): string | undefined {
  const offered = (headers['sec-websocket-protocol'] ?? '').split(',').map((item) => item.trim());
  return bearerToken(headers.authorization) ?? (offered[0] === 'bearer' ? offered[1] : undefined);
}

export function registerLive(app: App, deps: LiveDeps): void {
  for (const path of paths) {
    app.get(path, { websocket: true, schema: { hide: true } }, (socket, request) => {
      const { id } = request.params as { id: string };
      connectSocket(
        socket,
        {
          sessionId: id,
          client: clientAddress(request.ip),
          origin: request.headers.origin,
          token: tokenOf(request),
        },
        deps,
      );
    });
  }
}
