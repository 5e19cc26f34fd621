import type { User } from './users-store.ts';

/** An account as the audit log shows it. */
export function auditValues({ username, email, role, isActive }: User): Record<string, unknown> {
  return { username, email, role, is_active: isActive };
}
