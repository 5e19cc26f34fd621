import type { onRequestAsyncHookHandler } from 'fastify';
import type { Clock } from '../../platform/clock.ts';
import type { App } from '../../platform/http/app-instance.ts';
import type { AccountsStore } from './accounts-store.ts';
import { changePassword } from './change-password.ts';
import { deleteAccount } from './delete-account.ts';
import { exportAccount } from './export-account.ts';
import { getAccount } from './get-account.ts';
import { login } from './login.ts';
import type { LoginGuard } from './login-limits.ts';
import { logout } from './logout.ts';
import { logoutAll } from './logout-all.ts';
import type { Logins } from './logins.ts';
import type { LoginsStore } from './logins-store.ts';
import type { PasswordHasher } from './password-hasher.ts';
import { refresh } from './refresh.ts';
import { register } from './register.ts';
import { updateAccount } from './update-account.ts';

export interface AccountsDeps {
  readonly accounts: AccountsStore;
  readonly loginsStore: LoginsStore;
  readonly logins: Logins;
  readonly passwords: PasswordHasher;
  readonly guard: LoginGuard;
  readonly clock: Clock;
  readonly requireCaller: onRequestAsyncHookHandler;
  readonly registrationsPer10Minutes: number;
  /** What the workouts feature keeps about a person. */
  readonly exportWorkouts: (userId: number) => Promise<readonly unknown[]>;
}

export function registerAccounts(app: App, deps: AccountsDeps): void {
  register(app, deps);
  login(app, deps);
  refresh(app, deps);
  logout(app, deps);
  logoutAll(app, deps);
  getAccount(app, deps);
  updateAccount(app, deps);
  deleteAccount(app, deps);
  changePassword(app, deps);
  exportAccount(app, deps);
}
