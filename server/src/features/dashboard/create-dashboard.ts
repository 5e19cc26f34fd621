// What is the dashboard's alone: who comes in, its audit log, its overview, its screens. It knows no other feature.
import type { FieldError } from '@spotter/contract/problem';
import type { Clock } from '../../platform/clock.ts';
import type { Database, DatabaseTransaction } from '../../platform/database/database.ts';
import type { App } from '../../platform/http/app-instance.ts';
import type { CountWrite } from '../../platform/http/count-write.ts';
import type { ReadSpa } from '../../platform/http/read-spa.ts';
import type { Ids } from '../../platform/ids.ts';
import { getMe } from './access/get-me.ts';
import { prove } from './access/prove.ts';
import { signIn } from './access/sign-in.ts';
import { signOut } from './access/sign-out.ts';
import { createStaffGate } from './access/staff-gate.ts';
import { createStaffSessionsStore } from './access/staff-sessions-store.ts';
import { createAuditStore, forgetInAudit } from './audit/audit-store.ts';
import { exportAudit } from './audit/export-audit.ts';
import { listAudit } from './audit/list-audit.ts';
import { showAudit } from './audit/show-audit.ts';
import { beginCodes } from './codes/begin-codes.ts';
import { createCheckCode } from './codes/check-code.ts';
import { codesOfPerson } from './codes/codes-of-person.ts';
import { confirmCodes } from './codes/confirm-codes.ts';
import { dropCodes } from './codes/drop-codes.ts';
import { renewRecoveryCodes } from './codes/renew-recovery-codes.ts';
import { showCodes } from './codes/show-codes.ts';
import { takeCodesOff } from './codes/take-codes-off.ts';
import { turnCodesOff } from './codes/turn-codes-off.ts';
import type { DashboardAccounts, NewOwner } from './dashboard-accounts.ts';
import { ensureFirstAdmin } from './links/first-admin.ts';
import { createMakeMailedLink, createMakePasswordLink } from './links/make-password-link.ts';
import { openPasswordLink } from './links/open-password-link.ts';
import { openSetUpLink } from './links/open-set-up-link.ts';
import { setPasswordByLink } from './links/set-password-by-link.ts';
import { showOwner } from './links/show-owner.ts';
import { setUpByLink } from './links/set-up-by-link.ts';
import { createSetUpLinksStore } from './links/set-up-links-store.ts';
import { changeOwnPassword } from './own-access/change-own-password.ts';
import { endOwnSignIns } from './own-access/end-own-sign-ins.ts';
import { listOwnSignIns } from './own-access/list-own-sign-ins.ts';
import { createOverviewStore, type ChangedWorkout, type DayChange } from './overview/overview-store.ts';
import { showOverview, type OverviewDeps } from './overview/show-overview.ts';
import { screens } from './screens.ts';
import { createStaff } from './staff.ts';

interface Given extends Pick<OverviewDeps, 'requestCounts' | 'poseLoad'> {
  readonly db: Database;
  readonly clock: Clock;
  readonly ids: Ids;
  /** A sign-in ends after so long without a request, and after so long whatever is done. */
  readonly idleMs: number;
  readonly maxAgeMs: number;
  readonly publicUrl: string | undefined;
  readonly countWrite: CountWrite;
  /** Whether all staff have to sign in with one-time codes. */
  readonly codesRequired: () => Promise<boolean>;
  /** Where the built screens lie. */
  readonly screensDir: string;
  readonly readSpa: ReadSpa;
  /** So long audit entries are kept; 0 keeps them for ever. */
  readonly keepAuditDays: () => Promise<number>;
}

export function createDashboard(given: Given) {
  const { db, clock } = given;
  const sessions = createStaffSessionsStore(db);
  const audit = createAuditStore(db);
  const staff = createStaff(createStaffGate({ ...given, store: sessions }));
  const links = createSetUpLinksStore(db);
  const own = {
    ...given,
    staff,
    sessions,
    audit,
    links,
    checkCode: createCheckCode(db, clock),
    overview: createOverviewStore(db),
  };

  return {
    staff,
    /** Where staff are signed in, as their export shows it. */
    signInsOf: sessions.listOf,
    forgetting: [{ days: given.keepAuditDays, forgetBefore: audit.forgetBefore }],
    /** A workout comes to something else now, or is there only now. */
    changeDays: (
      trx: DatabaseTransaction,
      workout: ChangedWorkout,
      changes: readonly DayChange[],
    ): Promise<void> => createOverviewStore(trx).change(workout, changes),
    makePasswordLink: createMakePasswordLink(given),
    makeMailedLink: createMakeMailedLink(given),
    ensureFirstAdmin: (
      owner: NewOwner | undefined,
      refused: (fields: readonly FieldError[]) => Error,
      accounts: DashboardAccounts,
    ) => ensureFirstAdmin(owner, refused, { ...own, ...accounts }),
    /** Somebody who is deleted or anonymised: their sign-ins, codes and links go, the audit log calls them `nobody`. */
    forgetPerson: async (trx: DatabaseTransaction, userId: number, nobody: string): Promise<void> => {
      await createStaffSessionsStore(trx).endAllOf(userId);
      await dropCodes(trx, userId);
      await createSetUpLinksStore(trx).removeOf(userId);
      await forgetInAudit(trx, userId, nobody);
    },
    routes: (app: App): void => {
      screens(app, given.readSpa(given.screensDir));
    },
    /** With what accounts do for it. */
    staffRoutes: (app: App, accounts: DashboardAccounts): void => {
      const deps = { ...own, ...accounts };
      signIn(app, deps);
      signOut(app, deps);
      prove(app, deps);
      getMe(app, deps);
      listOwnSignIns(app, deps);
      endOwnSignIns(app, deps);
      changeOwnPassword(app, deps);
      showCodes(app, deps);
      beginCodes(app, deps);
      confirmCodes(app, deps);
      turnCodesOff(app, deps);
      renewRecoveryCodes(app, deps);
      codesOfPerson(app, deps);
      takeCodesOff(app, deps);
      showOwner(app, deps);
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
