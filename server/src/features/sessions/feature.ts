import type { App } from '../../platform/http/app-instance.ts';
import { activeSessions } from './active-sessions.ts';
import { endSession } from './end-session.ts';
import { startSession } from './start-session.ts';
import type { SessionsRoutesDeps } from './sessions-deps.ts';

export function registerSessions(app: App, deps: SessionsRoutesDeps): void {
  startSession(app, deps);
  endSession(app, deps);
  activeSessions(app, deps);
}
