import type { WorkoutDetail } from '@spotter/contract/workouts';
import type { Clock } from '../../../platform/clock.ts';
import type { LiveView } from '../../live/live-registry.ts';
import type { StaffGate } from '../access/staff-gate.ts';
import type { Actor, NewAuditEntry } from '../audit/audit-store.ts';
import type { LoginsListStore } from './logins-list-store.ts';
import type { SessionsListStore } from './sessions-list-store.ts';
import type { WorkoutsListStore } from './workouts-list-store.ts';

export interface TrainingDeps {
  readonly gate: StaffGate;
  readonly clock: Clock;
  readonly sessionsList: SessionsListStore;
  readonly workoutsList: WorkoutsListStore;
  readonly loginsList: LoginsListStore;
  /** A session that is live in this process. */
  readonly lookAtLive: (sessionId: string) => LiveView | undefined;
  /** Ends a session and closes its socket with 4501; false where it has ended already. */
  readonly endSession: (sessionId: string) => Promise<boolean>;
  /** Ends a login with its sessions. */
  readonly revokeLogin: (loginId: string) => Promise<void>;
  readonly describeWorkout: (userId: number, id: string) => Promise<WorkoutDetail | undefined>;
  readonly audit: (actor: Actor, entry: NewAuditEntry, nowMs: number) => Promise<void>;
}
