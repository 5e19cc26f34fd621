import type { App } from '../../platform/http/app-instance.ts';
import { changePassword } from './change-password.ts';
import { deleteAccount } from './delete-account.ts';
import { exportAccount } from './export-account.ts';
import { getAccount } from './get-account.ts';
import { login } from './login.ts';
import { logout } from './logout.ts';
import { logoutAll } from './logout-all.ts';
import { refresh } from './refresh.ts';
import { register } from './register.ts';
import { updateAccount } from './update-account.ts';
import type { AccountsDeps } from './accounts-deps.ts';

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
