// The part of the dashboard's interface that its features do not hold themselves yet.
import type { Clock } from '../../platform/clock.ts';
import type { Database } from '../../platform/database/database.ts';
import { inTransaction } from '../../platform/database/in-transaction.ts';
import type { App } from '../../platform/http/app-instance.ts';
import type { Ids } from '../../platform/ids.ts';
import type { Staff } from '../dashboard/staff.ts';
import { createExercisePicturesStore } from '../exercises/exercise-pictures-store.ts';
import { createAdminExercisesStore } from './catalogue/admin-exercises-store.ts';
import { createChangeExercisesStore } from './catalogue/change-exercises-store.ts';
import { createChangePicturesStore } from './catalogue/change-pictures-store.ts';
import { readVersions } from './catalogue/exercise-versions-store.ts';
import { registerAdminCatalogue } from './catalogue/feature.ts';
import type { CoachingDeps } from './coaching/coaching-deps.ts';
import { registerCoaching } from './coaching/feature.ts';
import { createRecordingsListStore } from './coaching/recordings-list-store.ts';
import { createGroupsStore } from './catalogue/groups-store.ts';
import { registerImport } from './import/feature.ts';
import { createImportStore } from './import/import-store.ts';
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
  readonly muscles: readonly string[];
  readonly coaching: Pick<
    CoachingDeps,
    'specifications' | 'samples' | 'posesOf' | 'keepsRecordings' | 'keepDemonstration' | 'deleteRecording'
  >;
}

export async function registerDashboard(app: App, deps: DashboardDeps): Promise<void> {
  const { db } = deps;
  const shared = {
    ...deps,
    exercises: createAdminExercisesStore(db),
    groups: createGroupsStore(db),
    loginsList: createLoginsListStore(db),
  };
  await registerAdminCatalogue(app, {
    ...shared,
    changes: createChangeExercisesStore(db),
    pictures: createExercisePicturesStore(db),
    changePictures: createChangePicturesStore(db),
    versionsOf: (exerciseId) => readVersions(db, exerciseId).all(),
  });
  await registerCoaching(app, {
    ...shared,
    ...deps.coaching,
    recordingsList: createRecordingsListStore(db),
    inTransaction: (work) => inTransaction(db, work),
  });
  registerImport(app, { ...shared, imports: createImportStore(db) });
  registerTraining(app, shared);
  registerExports(app, shared);
}
