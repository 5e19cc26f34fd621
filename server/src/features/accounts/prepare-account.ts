import type { FieldError } from '@spotter/contract/problem';
import type { Role } from '../../platform/http/authenticate.ts';
import { checkNewAccount, type NewAccount } from './account-rules.ts';
import type { NewUser } from './accounts-store.ts';
import type { PasswordHasher } from './password-hasher.ts';

/** Checks an account by the rules of registration and hashes its password; says what is wrong with which field. */
export async function prepareAccount(
  given: NewAccount,
  role: Role,
  passwords: PasswordHasher,
): Promise<NewUser | readonly FieldError[]> {
  const { account, fields } = await checkNewAccount(given);
  if (fields.length > 0) return fields;
  const { username, email, password } = account;
  return { username, email, role, passwordHash: await passwords.hash(password) };
}
