import type { AuditEntry } from '@spotter/contract/admin/audit';
import type { Words } from '../words/create-words.ts';

const resources = ['users', 'exercises', 'groups', 'sessions', 'logins', 'settings'] as const;

/** What the log can be looked through for. */
export function auditResources({ say }: Words) {
  return resources.map((id) => ({ id, name: say(`audit.resources.${id}`) }));
}

/** Such as "Exercise edited: Squat". */
export function inWords({ say, sayIfKnown }: Words, { action, resource, label }: AuditEntry): string {
  return say('audit.entry', {
    action: sayIfKnown('audit.actions', action) ?? action.replaceAll('_', ' '),
    kind: sayIfKnown('audit.kinds', resource) ?? resource,
    name: label,
  });
}
