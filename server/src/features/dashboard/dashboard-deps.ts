import type { Overview } from '@spotter/contract/admin/overview';
import type { Clock } from '../../platform/clock.ts';
import type { Database } from '../../platform/database/database.ts';
import type { RequestCounts } from '../../platform/http/request-meter.ts';
import type { Ids } from '../../platform/ids.ts';
import type { StaffSessionsStore } from './access/staff-sessions-store.ts';
import type { CheckCode } from './codes/check-code.ts';
import type { AuditStore } from './audit/audit-store.ts';
import type { DashboardAccounts } from './dashboard-accounts.ts';
import type { SetUpLinksStore } from './links/set-up-links-store.ts';
import type { Staff } from './staff.ts';

/** What the dashboard's own routes have. */
export interface DashboardDeps extends DashboardAccounts {
  readonly db: Database;
  readonly staff: Staff;
  readonly sessions: StaffSessionsStore;
  readonly audit: AuditStore;
  readonly links: SetUpLinksStore;
  readonly clock: Clock;
  readonly ids: Ids;
  /** A sign-in ends after so long without a request, and after so long whatever is done. */
  readonly idleMs: number;
  readonly maxAgeMs: number;
  readonly publicUrl: string | undefined;
  readonly checkCode: CheckCode;
  /** Whether all staff have to sign in with one-time codes. */
  readonly codesRequired: () => Promise<boolean>;
  readonly requestCounts: () => RequestCounts;
  readonly poseLoad: () => Overview['pose_pool'];
}
