// The part of the dashboard's interface that its features do not hold themselves yet.
import type { Clock } from '../../platform/clock.ts';
import type { Database } from '../../platform/database/database.ts';
import { inTransaction } from '../../platform/database/in-transaction.ts';
import type { App } from '../../platform/http/app-instance.ts';
import type { Ids } from '../../platform/ids.ts';
import type { Staff } from '../dashboard/staff.ts';
import type { CoachingDeps } from './coaching/coaching-deps.ts';
import { registerCoaching } from './coaching/feature.ts';
import { createRecordingsListStore } from './coaching/recordings-list-store.ts';
import { registerTraining } from './training/feature.ts';
import { createLoginsListStore } from './training/logins-list-store.ts';
import type { TrainingDeps } from './training/training-deps.ts';
import { registerExports } from './transfer/register-exports.ts';

export interface DashboardDeps {
  readonly db: Database;
  readonly staff: Staff;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly revokeLogin: TrainingDeps['revokeLogin'];
  readonly coaching: Pick<
    CoachingDeps,
    'findExercise' | 'samples' | 'posesOf' | 'keepsRecordings' | 'keepDemonstration' | 'deleteRecording'
  >;
}

export async function registerDashboard(app: App, deps: DashboardDeps): Promise<void> {
  const { db } = deps;
  const shared = {
    ...deps,
    loginsList: createLoginsListStore(db),
  };
  await registerCoaching(app, {
    ...shared,
    ...deps.coaching,
    recordingsList: createRecordingsListStore(db),
    inTransaction: (work) => inTransaction(db, work),
  });
  registerTraining(app, shared);
  registerExports(app, shared);
}
