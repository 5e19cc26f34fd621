import type { onRequestHookHandler } from 'fastify';
import type { App } from '../../platform/http/app-instance.ts';
import type { VerifyAccess } from '../../platform/http/authenticate.ts';
import { activeSessions } from './api/active-sessions.ts';
import { endSession } from './api/end-session.ts';
import { startSession } from './api/start-session.ts';
import type { Sessions } from './sessions.ts';

interface Given {
  readonly sessions: Sessions;
  readonly requireCaller: onRequestHookHandler;
  readonly verifyAccess: VerifyAccess;
  /** Whether the active sessions are listed for whoever sends no token. */
  readonly testingRoutes: () => Promise<boolean>;
}

export function registerSessions(
  app: App,
  { sessions, requireCaller, verifyAccess, testingRoutes }: Given,
): void {
  startSession(app, requireCaller, sessions);
  endSession(app, requireCaller, sessions);
  activeSessions(app, verifyAccess, testingRoutes, sessions);
}
