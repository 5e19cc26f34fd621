import type { App } from '../../../platform/http/app-instance.ts';
import { listLogins } from './list-logins.ts';
import { revokeLogins } from './revoke-logins.ts';
import { showLogin } from './show-login.ts';
import type { TrainingDeps } from './training-deps.ts';

export function registerTraining(app: App, deps: TrainingDeps): void {
  listLogins(app, deps);
  showLogin(app, deps);
  revokeLogins(app, deps);
}
