// The part of the dashboard's interface that its features do not hold themselves yet.
import type { AccountExport } from '@spotter/contract/accounts';
import type { FieldError } from '@spotter/contract/problem';
import type { Clock } from '../../platform/clock.ts';
import type { Database } from '../../platform/database/database.ts';
import { inTransaction } from '../../platform/database/in-transaction.ts';
import type { App } from '../../platform/http/app-instance.ts';
import type { Ids } from '../../platform/ids.ts';
import type { ForgetPerson } from '../accounts/forget-person.ts';
import type { Logins } from '../accounts/logins.ts';
import { createSetUpLinksStore } from '../dashboard/links/set-up-links-store.ts';
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
import { createAdminUsersStore } from './users/admin-users-store.ts';
import { createChangeUsersStore } from './users/change-users-store.ts';
import { registerAdminUsers } from './users/feature.ts';

interface GivenFields {
  readonly username?: string | undefined;
  readonly email?: string | undefined;
  readonly password?: string | undefined;
}

export interface DashboardDeps {
  readonly db: Database;
  readonly staff: Staff;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly publicUrl: string | undefined;
  readonly endLogins: Logins['endAll'];
  readonly revokeLogin: TrainingDeps['revokeLogin'];
  readonly endSessionsOfLogins: (loginIds: readonly string[]) => Promise<void>;
  readonly checkFields: (
    given: GivenFields,
    person: { readonly username: string; readonly email: string },
  ) => Promise<readonly FieldError[]>;
  readonly hashPassword: (password: string) => Promise<string>;
  readonly forgetPerson: ForgetPerson;
  readonly exportPerson: (userId: number) => Promise<AccountExport | undefined>;
  readonly muscles: readonly string[];
  readonly coaching: Pick<
    CoachingDeps,
    'specifications' | 'samples' | 'posesOf' | 'keepsRecordings' | 'keepDemonstration' | 'deleteRecording'
  >;
}

export async function registerDashboard(app: App, deps: DashboardDeps): Promise<void> {
  const { db, endLogins } = deps;
  const shared = {
    ...deps,
    users: createAdminUsersStore(db),
    exercises: createAdminExercisesStore(db),
    groups: createGroupsStore(db),
    loginsList: createLoginsListStore(db),
  };
  registerAdminUsers(app, {
    ...shared,
    changes: createChangeUsersStore(db, deps.forgetPerson),
    linksIn: createSetUpLinksStore,
    endLogins: (userId) => endLogins(userId, 'logged_out'),
  });
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
