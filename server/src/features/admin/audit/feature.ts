import type { App } from '../../../platform/http/app-instance.ts';
import type { AuditDeps } from './audit-deps.ts';
import { listAudit } from './list-audit.ts';
import { showAudit } from './show-audit.ts';

/** To be read and never written: there is no route that changes an entry. */
export function registerAudit(app: App, deps: AuditDeps): void {
  listAudit(app, deps);
  showAudit(app, deps);
}
