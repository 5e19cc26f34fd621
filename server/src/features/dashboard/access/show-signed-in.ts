import type { SignedIn } from '@spotter/contract/admin/access';
import { showMoment } from '../../../platform/http/show-moment.ts';
import type { StaffMember } from './staff-gate.ts';

export function showSignedIn(member: StaffMember, { idleMs }: { readonly idleMs: number }): SignedIn {
  const { userId, username, email, role, expiresAt } = member;
  return {
    id: userId,
    username,
    email,
    role,
    expires_at: showMoment(expiresAt),
    idle_seconds: Math.floor(idleMs / 1000),
  };
}
