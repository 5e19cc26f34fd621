import type { onRequestAsyncHookHandler } from 'fastify';
import type { App } from '../../platform/http/app-instance.ts';
import type { VerifyAccess } from '../../platform/http/authenticate.ts';
import { activeSessions } from './active-sessions.ts';
import { endSession } from './end-session.ts';
import type { Sessions } from './sessions.ts';
import { startSession } from './start-session.ts';

export interface SessionsRoutesDeps {
  readonly sessions: Sessions;
  readonly requireCaller: onRequestAsyncHookHandler;
  readonly verifyAccess: VerifyAccess;
  /** Whether the list of active sessions answers without a token, as the original API documents it. */
  readonly testingRoutes: boolean;
}

export function registerSessions(app: App, deps: SessionsRoutesDeps): void {
  startSession(app, deps);
  endSession(app, deps);
  activeSessions(app, deps);
}
