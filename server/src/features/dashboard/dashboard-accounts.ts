// What accounts do for the dashboard.
import type { FieldError } from '@spotter/contract/problem';
import type { Logins } from '../accounts/logins.ts';
import type { TryPassword } from '../accounts/try-password.ts';
import type { NewUser } from '../accounts/accounts-store.ts';

export interface NewOwner {
  readonly username: string;
  readonly email: string;
  readonly password: string;
}

export interface DashboardAccounts {
  readonly countOwners: () => Promise<number>;
  /** Checks an owner by the rules of registration; says what is wrong with which field. */
  readonly prepareOwner: (owner: NewOwner) => Promise<NewUser | readonly FieldError[]>;
  /** Makes an owner, or says what is wrong with which field. */
  readonly createOwner: (owner: NewOwner) => Promise<readonly FieldError[]>;
  readonly tryPassword: TryPassword;
  /** Ends every login of an account to the interface, with its sessions. */
  readonly endLogins: Logins['endAll'];
  readonly hashPassword: (password: string) => Promise<string>;
  readonly checkFields: (
    given: { readonly password: string },
    person: { readonly username: string; readonly email: string },
  ) => Promise<readonly FieldError[]>;
  readonly endSessionsOfLogins: (loginIds: readonly string[]) => Promise<void>;
}
