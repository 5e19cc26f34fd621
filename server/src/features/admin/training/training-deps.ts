import type { Clock } from '../../../platform/clock.ts';
import type { Alongside } from '../../../platform/database/in-transaction.ts';
import type { LiveView } from '../../live/live-registry.ts';
import type { Staff } from '../../dashboard/staff.ts';
import type { Actor } from '../../dashboard/audit/audit-store.ts';
import type { LoginsListStore } from './logins-list-store.ts';
import type { SessionsListStore } from './sessions-list-store.ts';

export interface TrainingDeps {
  readonly staff: Staff;
  readonly clock: Clock;
  readonly sessionsList: SessionsListStore;
  readonly loginsList: LoginsListStore;
  /** A session that is live in this process. */
  readonly lookAtLive: (sessionId: string) => LiveView | undefined;
  /** Ends a session, with an audit entry, and closes its socket with 4501; false where it has ended already. */
  readonly endSession: (sessionId: string, actor: Actor) => Promise<boolean>;
  /** Ends a login with its sessions; false where it has ended already. */
  readonly revokeLogin: (loginId: string, alongside: Alongside) => Promise<boolean>;
}
