import type { onRequestHookHandler } from 'fastify';
import type { VerifyAccess } from '../../platform/http/authenticate.ts';
import type { Sessions } from './sessions.ts';

export interface SessionsRoutesDeps {
  readonly sessions: Sessions;
  readonly requireCaller: onRequestHookHandler;
  readonly verifyAccess: VerifyAccess;
  /** Whether the list of active sessions answers without a token, as the original API documents it. */
  readonly testingRoutes: () => Promise<boolean>;
}
