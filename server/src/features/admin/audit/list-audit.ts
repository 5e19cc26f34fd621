import { AuditPage, AuditQuery } from '@spotter/contract/admin/audit';
import type { App } from '../../../platform/http/app-instance.ts';
import { dashboardProblems, permitted } from '../in-dashboard.ts';
import { listRequest } from '../list/list-request.ts';
import { showPage } from '../list/show-page.ts';
import type { AuditDeps } from './audit-deps.ts';
import { showAuditEntry } from './show-audit-entry.ts';

export function listAudit(app: App, { gate, audit }: AuditDeps): void {
  app.get(
    '/admin/api/audit',
    {
      onRequest: gate.may('audit.list'),
      schema: {
        ...permitted('audit.list', 'listAudit', 'What staff changed, a page at a time'),
        querystring: AuditQuery,
        response: { 200: AuditPage, ...dashboardProblems('request.invalid', 'staff') },
      },
    },
    async ({ query }) => showPage(await audit.list(query, listRequest(query)), showAuditEntry),
  );
}
