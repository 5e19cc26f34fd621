import type { Clock } from '../../../platform/clock.ts';
import type { Alongside } from '../../../platform/database/in-transaction.ts';
import type { Staff } from '../../dashboard/staff.ts';
import type { LoginsListStore } from './logins-list-store.ts';

export interface TrainingDeps {
  readonly staff: Staff;
  readonly clock: Clock;
  readonly loginsList: LoginsListStore;
  /** Ends a login with its sessions; false where it has ended already. */
  readonly revokeLogin: (loginId: string, alongside: Alongside) => Promise<boolean>;
}
