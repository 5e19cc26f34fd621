import type { AdminLogin } from '@spotter/contract/admin/training';
import { showMoment, showMomentOrNull } from '../../../platform/http/show-moment.ts';
import type { ListedLogin } from './logins-list-store.ts';

export function showAdminLogin(login: ListedLogin): AdminLogin {
  return {
    id: login.id,
    user_id: login.userId,
    username: login.username,
    client: login.client,
    created_at: showMoment(login.createdAt),
    refreshed_at: showMomentOrNull(login.refreshedAt),
    expires_at: showMoment(login.expiresAt),
    ended_at: showMomentOrNull(login.endedAt),
    end_reason: login.endReason,
  };
}
