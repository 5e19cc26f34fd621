import type { Account } from '@spotter/contract/accounts';
import type { User } from './users-store.ts';

function iso(ms: number): string {
  return new Date(ms).toISOString();
}

/** A user as the person themselves may see it. */
export function showAccount(user: User): Account {
  return {
    id: user.id,
    username: user.username,
    email: user.email,
    role: user.role,
    created_at: iso(user.createdAt),
    last_login_at: user.lastLoginAt === null ? null : iso(user.lastLoginAt),
  };
}
