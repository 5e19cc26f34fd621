import type { FastifyBaseLogger, FastifyRequest } from 'fastify';
import type { Clock } from '../../platform/clock.ts';
import type { App } from '../../platform/http/app-instance.ts';
import { bearerToken } from '../../platform/http/authenticate.ts';
import { clientAddress } from '../../platform/http/client-address.ts';
import type { Ids } from '../../platform/ids.ts';
import type { Sessions } from '../sessions/sessions.ts';
import type { Checkpoints } from '../workouts/checkpoints.ts';
import type { AdmissionDeps } from './admit-socket.ts';
import { connectSocket } from './connect-socket.ts';
import type { FoundExercise } from './find-exercise.ts';
import type { PoseFinder } from './pose-finder.ts';

export interface LiveDeps {
  readonly admission: AdmissionDeps;
  readonly sessions: Sessions;
  readonly checkpoints: Checkpoints;
  readonly poses: PoseFinder;
  readonly findExercise: (wanted: string | number) => Promise<FoundExercise>;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly log: FastifyBaseLogger;
  readonly idleMs: number;
  readonly limits: { readonly messagesPerSecond: number; readonly bytesPerSecond: number };
}

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
