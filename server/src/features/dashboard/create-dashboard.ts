// What is the dashboard's alone: who comes in, its audit log, its overview, its screens. It knows no other feature.
import type { Overview } from '@spotter/contract/admin/overview';
import type { Clock } from '../../platform/clock.ts';
import type { Database, DatabaseTransaction } from '../../platform/database/database.ts';
import type { App } from '../../platform/http/app-instance.ts';
import type { Spa } from '../../platform/http/read-spa.ts';
import type { RequestCounts } from '../../platform/http/request-meter.ts';
import type { Ids } from '../../platform/ids.ts';
import { getMe } from './access/get-me.ts';
import { signIn } from './access/sign-in.ts';
import { signOut } from './access/sign-out.ts';
import { createStaffGate } from './access/staff-gate.ts';
import { createStaffSessionsStore } from './access/staff-sessions-store.ts';
import { createAuditStore, forgetInAudit } from './audit/audit-store.ts';
import { exportAudit } from './audit/export-audit.ts';
import { listAudit } from './audit/list-audit.ts';
import { showAudit } from './audit/show-audit.ts';
import type { DashboardAccounts } from './dashboard-accounts.ts';
import { ensureFirstAdmin } from './links/first-admin.ts';
import { openPasswordLink } from './links/open-password-link.ts';
import { openSetUpLink } from './links/open-set-up-link.ts';
import { setPasswordByLink } from './links/set-password-by-link.ts';
import { setUpByLink } from './links/set-up-by-link.ts';
import { createSetUpLinksStore } from './links/set-up-links-store.ts';
import { createOverviewStore } from './overview/overview-store.ts';
import { showOverview } from './overview/show-overview.ts';
import { screens } from './screens.ts';
import { createStaff } from './staff.ts';

interface Given {
  readonly db: Database;
  readonly clock: Clock;
  readonly ids: Ids;
  /** A sign-in ends after so long without a request, and after so long whatever is done. */
  readonly idleMs: number;
  readonly maxAgeMs: number;
  readonly publicUrl: string | undefined;
  /** The screens, built; undefined where they never were. */
  readonly spa: Spa | undefined;
  readonly requestCounts: () => RequestCounts;
  readonly poseLoad: () => Overview['pose_pool'];
  /** So long audit entries are kept; 0 keeps them for ever. */
  readonly keepAuditDays: () => Promise<number>;
}

export type Dashboard = ReturnType<typeof createDashboard>;

export function createDashboard(given: Given) {
  const { db, clock, idleMs, publicUrl } = given;
  const sessions = createStaffSessionsStore(db);
  const audit = createAuditStore(db);
  const staff = createStaff(createStaffGate({ store: sessions, clock, idleMs, publicUrl }));
  const links = createSetUpLinksStore(db);
  const own = { ...given, staff, sessions, audit, links, overview: createOverviewStore(db) };

  return {
    staff,
    /** Where staff are signed in, as their export shows it. */
    signInsOf: sessions.listOf,
    forgetting: { days: given.keepAuditDays, forgetBefore: audit.forgetBefore },
    ensureFirstAdmin: (owner: Parameters<typeof ensureFirstAdmin>[0], accounts: DashboardAccounts) =>
      ensureFirstAdmin(owner, { ...own, ...accounts }),
    /** Somebody who is deleted or anonymised: their sign-ins and links go, the audit log calls them `nobody`. */
    forgetPerson: async (trx: DatabaseTransaction, userId: number, nobody: string): Promise<void> => {
      await createStaffSessionsStore(trx).endAllOf(userId);
      await createSetUpLinksStore(trx).removeOf(userId);
      await forgetInAudit(trx, userId, nobody);
    },
    routes: (app: App): void => {
      screens(app, given.spa);
    },
    /** With what accounts do for it. */
    staffRoutes: (app: App, accounts: DashboardAccounts): void => {
      const deps = { ...own, ...accounts };
      signIn(app, deps);
      signOut(app, deps);
      getMe(app, deps);
      openSetUpLink(app, deps);
      setUpByLink(app, deps);
      openPasswordLink(app, deps);
      setPasswordByLink(app, deps);
      showOverview(app, deps);
      listAudit(app, deps);
      showAudit(app, deps);
      exportAudit(app, deps);
    },
  };
}
