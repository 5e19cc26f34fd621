import type { App } from '../../platform/http/app-instance.ts';
import type { AdminDeps } from './admin-deps.ts';
import { dashboard } from './dashboard.ts';

export function registerAdmin(app: App, deps: Pick<AdminDeps, 'dashboard'>): void {
  dashboard(app, deps.dashboard);
}
