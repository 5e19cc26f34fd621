import type { FieldError } from '@spotter/contract/problem';
import type { Clock } from '../../platform/clock.ts';
import type { Role } from '../../platform/http/authenticate.ts';
import { checkNewAccount, type NewAccount } from './account-rules.ts';
import type { AccountsStore, User } from './accounts-store.ts';
import type { PasswordHasher } from './password-hasher.ts';

interface CreateAccountDeps {
  readonly accounts: AccountsStore;
  readonly passwords: PasswordHasher;
  readonly clock: Clock;
}

/** Makes an account by the rules of registration, with any role; says what is wrong where it cannot. */
export async function createAccount(
  given: NewAccount,
  role: Role,
  { accounts, passwords, clock }: CreateAccountDeps,
): Promise<User | readonly FieldError[]> {
  const { account, fields } = await checkNewAccount(given);
  if (fields.length > 0) return fields;
  const { username, email, password } = account;
  const created = await accounts.create(
    { username, email, passwordHash: await passwords.hash(password), role },
    clock.nowMs(),
  );
  return typeof created === 'string' ? [{ path: `/${created}`, message: 'Is taken.' }] : created;
}
