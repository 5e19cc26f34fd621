import type { onRequestAsyncHookHandler } from 'fastify';
import type { VerifyAccess } from '../../platform/http/authenticate.ts';
import type { Sessions } from './sessions.ts';

export interface SessionsRoutesDeps {
  readonly sessions: Sessions;
  readonly requireCaller: onRequestAsyncHookHandler;
  readonly verifyAccess: VerifyAccess;
  /** Whether the list of active sessions answers without a token, as the original API documents it. */
  readonly testingRoutes: boolean;
}
