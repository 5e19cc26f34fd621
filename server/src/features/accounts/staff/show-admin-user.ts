import type { AdminUser, AdminUserDetail } from '@spotter/contract/admin/users';
import { noSuchRecord } from '../../../platform/http/no-such-record.ts';
import { showMoment, showMomentOrNull } from '../../../platform/http/show-moment.ts';
import { showSeconds } from '../../../platform/http/show-seconds.ts';
import type { User, UsersStore } from '../users-store.ts';
import type { PeopleStore } from './people-store.ts';

export function showAdminUser(user: User): AdminUser {
  return {
    id: user.id,
    username: user.username,
    email: user.email,
    role: user.role,
    is_active: user.isActive,
    has_password: user.passwordHash !== null,
    is_anonymised: user.isAnonymised,
    created_at: showMoment(user.createdAt),
    updated_at: showMoment(user.updatedAt),
    last_login_at: showMomentOrNull(user.lastLoginAt),
  };
}

/** A person with what is theirs in numbers. @throws AppError admin.not_found */
export type ShowPerson = (id: number) => Promise<AdminUserDetail>;

export function createShowPerson(users: Pick<UsersStore, 'find'>, people: PeopleStore): ShowPerson {
  return async (id) => {
    const user = await users.find(id);
    if (!user) throw noSuchRecord('account');
    const numbers = await people.numbers(id);
    return {
      ...showAdminUser(user),
      open_logins: numbers.openLogins,
      open_sessions: numbers.openSessions,
      workouts: numbers.workouts,
      repetitions: numbers.repetitions,
      held_seconds: showSeconds(numbers.heldMs),
    };
  };
}
