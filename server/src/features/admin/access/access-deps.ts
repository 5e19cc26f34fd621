import type { Clock } from '../../../platform/clock.ts';
import type { Ids } from '../../../platform/ids.ts';
import type { Logins } from '../../accounts/logins.ts';
import type { TryPassword } from '../../accounts/try-password.ts';
import type { StaffGate } from './staff-gate.ts';
import type { StaffSessionsStore } from './staff-sessions-store.ts';

export interface AccessDeps {
  readonly gate: StaffGate;
  readonly sessions: StaffSessionsStore;
  readonly tryPassword: TryPassword;
  /** Ends every login of an account to the interface, with its sessions. */
  readonly endLogins: Logins['endAll'];
  readonly clock: Clock;
  readonly ids: Ids;
  readonly idleMs: number;
  readonly maxAgeMs: number;
  readonly publicUrl: string | undefined;
}
