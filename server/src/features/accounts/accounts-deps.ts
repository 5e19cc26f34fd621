import type { onRequestHookHandler } from 'fastify';
import type { Clock } from '../../platform/clock.ts';
import type { Database } from '../../platform/database/database.ts';
import type { AccountsStore } from './accounts-store.ts';
import type { DescribePerson } from './describe-person.ts';
import type { ForgetPerson } from './forget-person.ts';
import type { LoginGuard } from './login-limits.ts';
import type { Logins } from './logins.ts';
import type { LoginsStore } from './logins-store.ts';
import type { PasswordHasher } from './password-hasher.ts';
import type { TryPassword } from './try-password.ts';

export interface AccountsDeps {
  readonly db: Database;
  readonly accounts: AccountsStore;
  readonly loginsStore: LoginsStore;
  readonly logins: Logins;
  readonly passwords: PasswordHasher;
  readonly guard: LoginGuard;
  readonly tryPassword: TryPassword;
  readonly clock: Clock;
  readonly requireCaller: onRequestHookHandler;
  readonly registrationsPer10Minutes: number;
  readonly forgetPerson: ForgetPerson;
  readonly describePerson: DescribePerson;
}
