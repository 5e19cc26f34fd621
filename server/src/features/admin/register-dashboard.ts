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

export interface DashboardDeps {
  readonly db: Database;
  readonly staff: Staff;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly coaching: Pick<
    CoachingDeps,
    'findExercise' | 'samples' | 'posesOf' | 'keepsRecordings' | 'keepDemonstration' | 'deleteRecording'
  >;
}

export async function registerDashboard(app: App, deps: DashboardDeps): Promise<void> {
  const { db } = deps;
  await registerCoaching(app, {
    ...deps,
    ...deps.coaching,
    recordingsList: createRecordingsListStore(db),
    inTransaction: (work) => inTransaction(db, work),
  });
}
