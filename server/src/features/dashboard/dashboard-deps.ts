import type { Clock } from '../../platform/clock.ts';
import type { Ids } from '../../platform/ids.ts';
import type { StaffSessionsStore } from './access/staff-sessions-store.ts';
import type { AuditStore } from './audit/audit-store.ts';
import type { DashboardAccounts } from './dashboard-accounts.ts';
import type { SetUpLinksStore } from './links/set-up-links-store.ts';
import type { Staff } from './staff.ts';

/** What the dashboard's own routes have. */
export interface DashboardDeps extends DashboardAccounts {
  readonly staff: Staff;
  readonly sessions: StaffSessionsStore;
  readonly audit: AuditStore;
  readonly links: SetUpLinksStore;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly idleMs: number;
  readonly maxAgeMs: number;
  readonly publicUrl: string | undefined;
}
