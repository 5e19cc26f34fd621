// The interface of the dashboard: its own stores over the database, and what other features do for it, handed in.
import type { AccountExport } from '@spotter/contract/accounts';
import type { Overview } from '@spotter/contract/admin/overview';
import type { FieldError } from '@spotter/contract/problem';
import type { WorkoutDetail } from '@spotter/contract/workouts';
import type { Database } from '../../platform/database/database.ts';
import { inTransaction } from '../../platform/database/in-transaction.ts';
import type { App } from '../../platform/http/app-instance.ts';
import type { RequestCounts } from '../../platform/http/request-meter.ts';
import type { Logins } from '../accounts/logins.ts';
import type { TryPassword } from '../accounts/try-password.ts';
import { createExercisePicturesStore } from '../exercises/exercise-pictures-store.ts';
import type { LiveView } from '../live/live-registry.ts';
import type { AdminDeps } from './admin-deps.ts';
import { registerAccess } from './access/feature.ts';
import { createStaffGate } from './access/staff-gate.ts';
import { createStaffSessionsStore } from './access/staff-sessions-store.ts';
import { createAuditStore } from './audit/audit-store.ts';
import { registerAudit } from './audit/feature.ts';
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
import { createOverviewStore } from './overview/overview-store.ts';
import { showOverview } from './overview/show-overview.ts';
import { createSetUpLinksStore } from './set-up-links-store.ts';
import { createChangeSetting } from './settings/change-setting-store.ts';
import { registerAdminSettings } from './settings/feature.ts';
import type { AdminSettingsDeps } from './settings/settings-deps.ts';
import { registerTraining } from './training/feature.ts';
import { createLoginsListStore } from './training/logins-list-store.ts';
import type { TrainingDeps } from './training/training-deps.ts';
import { createSessionsListStore } from './training/sessions-list-store.ts';
import { createWorkoutsListStore } from './training/workouts-list-store.ts';
import { registerExports } from './transfer/register-exports.ts';
import { createAdminUsersStore } from './users/admin-users-store.ts';
import { createChangeUsersStore } from './users/change-users-store.ts';
import { registerAdminUsers } from './users/feature.ts';

interface GivenFields {
  readonly username?: string | undefined;
  readonly email?: string | undefined;
  readonly password?: string | undefined;
}

export interface DashboardDeps extends AdminDeps {
  readonly db: Database;
  readonly idleMs: number;
  readonly maxAgeMs: number;
  readonly publicUrl: string | undefined;
  readonly tryPassword: TryPassword;
  readonly endLogins: Logins['endAll'];
  readonly revokeLogin: TrainingDeps['revokeLogin'];
  readonly endSessionsOfLogin: (loginId: string) => Promise<void>;
  readonly checkFields: (
    given: GivenFields,
    person: { readonly username: string; readonly email: string },
  ) => Promise<readonly FieldError[]>;
  readonly hashPassword: (password: string) => Promise<string>;
  readonly exportPerson: (userId: number) => Promise<AccountExport | undefined>;
  readonly muscles: readonly string[];
  readonly lookAtLive: (sessionId: string) => LiveView | undefined;
  readonly endSession: TrainingDeps['endSession'];
  readonly describeWorkout: (userId: number, id: string) => Promise<WorkoutDetail | undefined>;
  readonly settings: AdminSettingsDeps['settings'];
  readonly requestCounts: () => RequestCounts;
  readonly poseLoad: () => Overview['pose_pool'];
  readonly coaching: Pick<
    CoachingDeps,
    'specifications' | 'samples' | 'posesOf' | 'keepsRecordings' | 'keepDemonstration' | 'deleteRecording'
  >;
}

export async function registerDashboard(app: App, deps: DashboardDeps): Promise<void> {
  const { db, clock, idleMs, publicUrl, endLogins } = deps;
  const sessions = createStaffSessionsStore(db);
  const gate = createStaffGate({ store: sessions, clock, idleMs, publicUrl });
  const auditStore = createAuditStore(db);

  async function endSessionsOfLogins(loginIds: readonly string[]): Promise<void> {
    for (const loginId of loginIds) await deps.endSessionsOfLogin(loginId);
  }

  const shared = {
    ...deps,
    gate,
    endSessionsOfLogins,
    auditStore,
    audit: auditStore.write,
    users: createAdminUsersStore(db),
    exercises: createAdminExercisesStore(db),
    groups: createGroupsStore(db),
    sessionsList: createSessionsListStore(db),
    workoutsList: createWorkoutsListStore(db),
    loginsList: createLoginsListStore(db),
  };
  registerAccess(app, { ...shared, sessions });
  showOverview(app, { ...shared, overview: createOverviewStore(db) });
  registerAdminUsers(app, {
    ...shared,
    changes: createChangeUsersStore(db),
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
  registerAudit(app, { gate, audit: auditStore });
  registerAdminSettings(app, { ...shared, changeSetting: createChangeSetting(db) });
  registerExports(app, shared);
}
