// The one way to make an account: its fields by the rules, then what somebody has already, then its password hashed.
// What comes out is stored by `users.create`, in the transaction of whoever makes it.
import type { AccountRole } from '@spotter/contract/admin/permissions';
import { rulesError } from '../../platform/http/rules-error.ts';
import { wrongWithAccount } from './account-rules.ts';
import type { PasswordHasher } from './password-hasher.ts';
import { takenError } from './taken-error.ts';
import type { NewUser, UsersStore } from './users-store.ts';

interface Given {
  readonly username: string;
  readonly email: string;
  /** Undefined for somebody who sets it by a link. */
  readonly password?: string | undefined;
}

/**
 * @param admit is asked once the fields are right, before anything costs
 * @throws AppError request.invalid, accounts.username_taken, accounts.email_taken, limits.busy, or what `admit` throws
 */
export type PrepareAccount = (given: Given, role: AccountRole, admit?: () => void) => Promise<NewUser>;

export function createPrepareAccount(
  users: Pick<UsersStore, 'taken'>,
  { hash }: Pick<PasswordHasher, 'hash'>,
): PrepareAccount {
  return async ({ password, ...given }, role, admit) => {
    const person = { username: given.username.trim(), email: given.email.trim() };
    const fields = await wrongWithAccount({ ...person, password }, person);
    if (fields.length > 0) throw rulesError(fields);
    admit?.();
    const [first, ...others] = await users.taken(person.username, person.email);
    if (first) throw takenError([first, ...others]);
    return { ...person, role, passwordHash: password === undefined ? null : await hash(password) };
  };
}
