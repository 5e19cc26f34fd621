import { AuditPage, AuditQuery } from '@spotter/contract/admin/audit';
import type { App } from '../../../platform/http/app-instance.ts';
import { listRequest } from '../../../platform/http/list-request.ts';
import { showPage } from '../../../platform/http/show-page.ts';
import { showAuditEntry } from './show-audit-entry.ts';
import type { Staff } from '../staff.ts';
import type { AuditStore } from './audit-store.ts';

interface Given {
  readonly staff: Staff;
  readonly audit: AuditStore;
}

export function listAudit(app: App, { staff, audit }: Given): void {
  app.get(
    '/admin/api/audit',
    staff.may('audit.list', {
      operationId: 'listAudit',
      summary: 'What staff changed, a page at a time',
      querystring: AuditQuery,
      response: { 200: AuditPage },
      problems: ['request.invalid'],
    }),
    async ({ query }) => showPage(await audit.list(query, listRequest(query)), showAuditEntry),
  );
}
