import { AuditEntry, AuditQuery } from '@spotter/contract/admin/audit';
import type { App } from '../../../platform/http/app-instance.ts';
import { showAuditEntry } from './show-audit-entry.ts';
import type { Staff } from '../staff.ts';
import type { AuditStore } from './audit-store.ts';

interface Given {
  readonly staff: Staff;
  readonly audit: AuditStore;
}

export function exportAudit(app: App, { staff, audit }: Given): void {
  staff.exportRoute(app, {
    resource: 'audit',
    permission: 'audit.export',
    query: AuditQuery,
    columns: Object.keys(AuditEntry.properties),
    list: audit.list,
    show: showAuditEntry,
  });
}
