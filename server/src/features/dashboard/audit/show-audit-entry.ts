import type { AuditEntry } from '@spotter/contract/admin/audit';
import { showMoment } from '../../../platform/http/show-moment.ts';
import type { StoredAuditEntry } from './audit-store.ts';

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
