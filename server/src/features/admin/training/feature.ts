import type { App } from '../../../platform/http/app-instance.ts';
import { endSessions } from './end-sessions.ts';
import { listLogins } from './list-logins.ts';
import { listSessions } from './list-sessions.ts';
import { revokeLogins } from './revoke-logins.ts';
import { showLogin } from './show-login.ts';
import { showSession } from './show-session.ts';
import type { TrainingDeps } from './training-deps.ts';

export function registerTraining(app: App, deps: TrainingDeps): void {
  listSessions(app, deps);
  showSession(app, deps);
  endSessions(app, deps);
  listLogins(app, deps);
  showLogin(app, deps);
  revokeLogins(app, deps);
}
