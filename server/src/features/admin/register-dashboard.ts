// The interface of the dashboard: its own stores over the database, and what other features do for it, handed in.
import type { AccountExport } from '@spotter/contract/accounts';
import type { FieldError } from '@spotter/contract/problem';
import type { Database } from '../../platform/database/database.ts';
import type { App } from '../../platform/http/app-instance.ts';
import type { Logins } from '../accounts/logins.ts';
import type { TryPassword } from '../accounts/try-password.ts';
import type { AdminDeps } from './admin-deps.ts';
import { registerAccess } from './access/feature.ts';
import { createStaffGate } from './access/staff-gate.ts';
import { createStaffSessionsStore } from './access/staff-sessions-store.ts';
import { createSetUpLinksStore } from './set-up-links-store.ts';
import { createAdminUsersStore } from './users/admin-users-store.ts';
import { createChangeUsersStore } from './users/change-users-store.ts';
import { registerAdminUsers } from './users/feature.ts';

interface GivenFields {
  readonly username?: string | undefined;
  readonly email?: string | undefined;
  readonly password?: string | undefined;
}

export interface DashboardDeps extends AdminDeps {
  readonly db: Database;
  readonly idleMs: number;
  readonly maxAgeMs: number;
  readonly publicUrl: string | undefined;
  readonly tryPassword: TryPassword;
  readonly endLogins: Logins['endAll'];
  readonly endSessionsOfLogin: (loginId: string) => Promise<void>;
  readonly checkFields: (
    given: GivenFields,
    person: { readonly username: string; readonly email: string },
  ) => Promise<readonly FieldError[]>;
  readonly hashPassword: (password: string) => Promise<string>;
  readonly exportPerson: (userId: number) => Promise<AccountExport | undefined>;
}

export function registerDashboard(app: App, deps: DashboardDeps): void {
  const { db, clock, idleMs, publicUrl, endLogins } = deps;
  const sessions = createStaffSessionsStore(db);
  const gate = createStaffGate({ store: sessions, clock, idleMs, publicUrl });

  async function endSessionsOfLogins(loginIds: readonly string[]): Promise<void> {
    for (const loginId of loginIds) await deps.endSessionsOfLogin(loginId);
  }

  const shared = { ...deps, gate, endSessionsOfLogins };
  registerAccess(app, { ...shared, sessions });
  registerAdminUsers(app, {
    ...shared,
    users: createAdminUsersStore(db),
    changes: createChangeUsersStore(db),
    linksIn: createSetUpLinksStore,
    endLogins: (userId) => endLogins(userId, 'logged_out'),
  });
}
