import type { FieldError } from '@spotter/contract/problem';
import type { Clock } from '../../platform/clock.ts';
import type { Role } from '../../platform/http/authenticate.ts';
import type { NewAccount } from './account-rules.ts';
import type { AccountsStore, TakenField, User } from './accounts-store.ts';
import type { PasswordHasher } from './password-hasher.ts';
import { prepareAccount } from './prepare-account.ts';

interface CreateAccountDeps {
  readonly accounts: AccountsStore;
  readonly passwords: PasswordHasher;
  readonly clock: Clock;
}

/** Makes an account by the rules of registration, with any role; says what is wrong with which field where it cannot. */
export async function createAccount(
  given: NewAccount,
  role: Role,
  { accounts, passwords, clock }: CreateAccountDeps,
): Promise<User | readonly FieldError[]> {
  const prepared = await prepareAccount(given, role, passwords);
  if (!('role' in prepared)) return prepared;
  const taken = await accounts.taken(prepared.username, prepared.email);
  if (taken.length > 0) return fieldsTaken(taken);
  const created = await accounts.create(prepared, clock.nowMs());
  return typeof created === 'string' ? fieldsTaken([created]) : created;
}

function fieldsTaken(fields: readonly TakenField[]): FieldError[] {
  return fields.map((field) => ({ path: `/${field}`, message: 'Is taken.' }));
}
