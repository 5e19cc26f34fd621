import type { onRequestHookHandler } from 'fastify';
import type { Clock } from '../../../platform/clock.ts';
import type { Database } from '../../../platform/database/database.ts';
import type { App } from '../../../platform/http/app-instance.ts';
import type { CountWrite } from '../../../platform/http/count-write.ts';
import type { OpenCounter } from '../../../platform/limits/window-counter.ts';
import type { DescribePerson } from '../describe-person.ts';
import type { ForgetPerson } from '../forget-person.ts';
import type { LoginGuard } from '../login-limits.ts';
import type { Logins } from '../logins.ts';
import type { PasswordHasher } from '../password-hasher.ts';
import type { PrepareAccount } from '../prepare-account.ts';
import type { TryPassword } from '../try-password.ts';
import type { UsersStore } from '../users-store.ts';
import { changePassword } from './change-password.ts';
import { deleteAccount } from './delete-account.ts';
import { exportAccount } from './export-account.ts';
import { getAccount } from './get-account.ts';
import { login } from './login.ts';
import { logoutAll } from './logout-all.ts';
import { logout } from './logout.ts';
import { createProvePassword } from './prove-password.ts';
import { refresh } from './refresh.ts';
import { register } from './register.ts';
import { updateAccount } from './update-account.ts';

interface Given {
  readonly db: Database;
  readonly users: UsersStore;
  readonly logins: Logins;
  readonly passwords: PasswordHasher;
  readonly guard: LoginGuard;
  readonly tryPassword: TryPassword;
  readonly prepareAccount: PrepareAccount;
  readonly describePerson: DescribePerson;
  readonly forgetPerson: ForgetPerson;
  readonly requireCaller: onRequestHookHandler;
  readonly countWrite: CountWrite;
  readonly clock: Clock;
  readonly openCounter: OpenCounter;
  readonly registrationsPer10Minutes: number;
}

export function registerApi(app: App, given: Given): void {
  const { users, logins, guard, passwords, requireCaller } = given;
  const own = { ...given, provePassword: createProvePassword(guard, passwords) };
  register(app, given);
  login(app, given.tryPassword, logins);
  refresh(app, logins, given.countWrite);
  logout(app, logins);
  logoutAll(app, requireCaller, logins);
  getAccount(app, requireCaller, users);
  updateAccount(app, requireCaller, own);
  deleteAccount(app, requireCaller, own);
  changePassword(app, requireCaller, own);
  exportAccount(app, requireCaller, users, given.describePerson);
}
