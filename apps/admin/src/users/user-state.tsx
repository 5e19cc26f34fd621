import type { AdminUser } from '@spotter/contract/admin/users';
import { StateLabel } from '../parts/state-label.tsx';

export function UserState({ user }: { readonly user: AdminUser }) {
  if (user.is_anonymised) return <StateLabel tone="off">anonymised</StateLabel>;
  if (!user.is_active) return <StateLabel tone="bad">deactivated</StateLabel>;
  if (!user.has_password) return <StateLabel tone="busy">link not opened</StateLabel>;
  return <StateLabel tone="good">active</StateLabel>;
}
