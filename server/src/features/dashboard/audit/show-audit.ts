import { AuditEntryDetail } from '@spotter/contract/admin/audit';
import { ByRowId } from '@spotter/contract/admin/conventions';
import type { App } from '../../../platform/http/app-instance.ts';
import { noSuchRecord } from '../../../platform/http/no-such-record.ts';
import { showAuditEntry } from './show-audit-entry.ts';
import type { Staff } from '../staff.ts';
import type { AuditStore } from './audit-store.ts';

interface Given {
  readonly staff: Staff;
  readonly audit: AuditStore;
}

export function showAudit(app: App, { staff, audit }: Given): void {
  app.get(
    '/admin/api/audit/:id',
    staff.may('audit.show', {
      operationId: 'showAuditEntry',
      summary: 'One change, before and after',
      params: ByRowId,
      response: { 200: AuditEntryDetail },
      problems: ['request.invalid', 'admin.not_found'],
    }),
    async ({ params }) => {
      const entry = await audit.find(params.id);
      if (!entry) throw noSuchRecord('entry');
      return { ...showAuditEntry(entry), before: entry.before, after: entry.after };
    },
  );
}
