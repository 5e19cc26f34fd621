import { AuditEntryDetail, AuditPage, AuditQuery, type AuditEntry } from '@spotter/contract/admin/audit';
import { NumberId } from '@spotter/contract/admin/conventions';
import type { App } from '../../../platform/http/app-instance.ts';
import type { StaffGate } from '../access/staff-gate.ts';
import { dashboardProblems, permitted } from '../in-dashboard.ts';
import { listRequest } from '../list/list-request.ts';
import { noSuchRecord, recordId } from '../list/record-id.ts';
import { showMoment } from '../list/show-moment.ts';
import { showPage } from '../list/show-page.ts';
import type { AuditStore, StoredAuditEntry } from './audit-store.ts';

export interface AuditDeps {
  readonly gate: StaffGate;
  readonly audit: AuditStore;
}

export function showAuditEntry(entry: StoredAuditEntry): AuditEntry {
  return {
    id: entry.id,
    at: showMoment(entry.at),
    actor_id: entry.actorId,
    actor_name: entry.actorName,
    action: entry.action,
    resource: entry.resource,
    resource_id: entry.resourceId,
    label: entry.label,
    changed: [...entry.changed],
  };
}

/** To be read and never written: there is no route that changes an entry. */
export function registerAudit(app: App, { gate, audit }: AuditDeps): void {
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
