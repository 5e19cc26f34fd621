import { AuditEntryDetail } from '@spotter/contract/admin/audit';
import { NumberId } from '@spotter/contract/admin/conventions';
import type { App } from '../../../platform/http/app-instance.ts';
import { dashboardProblems, permitted } from '../in-dashboard.ts';
import { noSuchRecord, recordId } from '../list/record-id.ts';
import type { AuditDeps } from './audit-deps.ts';
import { showAuditEntry } from './show-audit-entry.ts';

export function showAudit(app: App, { gate, audit }: AuditDeps): void {
  app.get(
    '/admin/api/audit/:id',
    {
      onRequest: gate.may('audit.show'),
      schema: {
        ...permitted('audit.show', 'showAuditEntry', 'One change, before and after'),
        params: NumberId,
        response: {
          200: AuditEntryDetail,
          ...dashboardProblems('request.invalid', 'staff', 'admin.not_found'),
        },
      },
    },
    async ({ params }) => {
      const entry = await audit.find(recordId(params, 'entry'));
      if (!entry) throw noSuchRecord('entry');
      return { ...showAuditEntry(entry), before: entry.before, after: entry.after };
    },
  );
}
