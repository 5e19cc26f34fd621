import { AuditEntry, AuditQuery } from '@spotter/contract/admin/audit';
import type { App } from '../../../platform/http/app-instance.ts';
import type { DashboardDeps } from '../dashboard-deps.ts';
import { showAuditEntry } from './show-audit-entry.ts';

export function exportAudit(app: App, { staff, audit }: Pick<DashboardDeps, 'staff' | 'audit'>): void {
  staff.exportRoute(app, {
    resource: 'audit',
    permission: 'audit.export',
    query: AuditQuery,
    columns: Object.keys(AuditEntry.properties),
    list: audit.list,
    show: showAuditEntry,
  });
}
