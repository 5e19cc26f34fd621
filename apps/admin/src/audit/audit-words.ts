import type { AuditEntry } from '@spotter/contract/admin/audit';

const kinds: Readonly<Record<string, string>> = {
  users: 'person',
  exercises: 'exercise',
  groups: 'group',
  sessions: 'session',
  logins: 'login',
  settings: 'setting',
};

export const auditResources = [
  { id: 'users', name: 'People' },
  { id: 'exercises', name: 'Exercises' },
  { id: 'groups', name: 'Groups' },
  { id: 'sessions', name: 'Sessions' },
  { id: 'logins', name: 'Logins' },
  { id: 'settings', name: 'Settings' },
];

/** Such as "edit, exercise: Squat". */
export function inWords({ action, resource, label }: AuditEntry): string {
  return `${action.replaceAll('_', ' ')}, ${kinds[resource] ?? resource}: ${label}`;
}
