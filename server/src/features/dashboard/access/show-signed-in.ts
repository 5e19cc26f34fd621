import type { SignedIn } from '@spotter/contract/admin/access';
import { showMoment } from '../../../platform/http/show-moment.ts';
import type { StaffMember } from './staff-gate.ts';

export interface SignedInDeps {
  readonly idleMs: number;
  readonly codesRequired: () => Promise<boolean>;
}

export async function showSignedIn(
  member: StaffMember,
  { idleMs, codesRequired }: SignedInDeps,
): Promise<SignedIn> {
  const { userId, username, email, role, expiresAt, hasCodes } = member;
  return {
    id: userId,
    username,
    email,
    role,
    expires_at: showMoment(expiresAt),
    idle_seconds: Math.floor(idleMs / 1000),
    has_codes: hasCodes,
    must_set_up_codes: !hasCodes && (await codesRequired()),
  };
}
