// The composition root: everything is made and handed over here, in plain code.
import { groups } from '@spotter/exercises/groups';
import type { FastifyBaseLogger } from 'fastify';
import { firstAdminError, type Config } from './config.ts';
import { dashboardDeps } from './dashboard-deps.ts';
import { createAccountsStore } from './features/accounts/accounts-store.ts';
import { checkGivenFields } from './features/accounts/check-given-fields.ts';
import { createAccount } from './features/accounts/create-account.ts';
import { createDescribePerson } from './features/accounts/describe-person.ts';
import { createTryPassword } from './features/accounts/try-password.ts';
import { registerAccounts } from './features/accounts/feature.ts';
import { createForgetPerson } from './features/accounts/forget-person.ts';
import { createLoginGuard } from './features/accounts/login-limits.ts';
import { createLogins } from './features/accounts/logins.ts';
import { createLoginsStore } from './features/accounts/logins-store.ts';
import { createPasswordHasher, type HashCost } from './features/accounts/password-hasher.ts';
import { createFindPeople } from './features/accounts/people-search-store.ts';
import { prepareAccount } from './features/accounts/prepare-account.ts';
import { rememberAccess } from './features/accounts/remember-access.ts';
import { createSigningKeysStore } from './features/accounts/signing-keys-store.ts';
import { openSigningKeys } from './features/accounts/signing-keys.ts';
import { createTokens } from './features/accounts/tokens.ts';
import { writeAudit } from './features/dashboard/audit/audit-store.ts';
import { forgetInVersions } from './features/admin/catalogue/exercise-versions-store.ts';
import { registerDashboard } from './features/admin/register-dashboard.ts';
import type { DashboardAccounts } from './features/dashboard/dashboard-accounts.ts';
import { createDashboard } from './features/dashboard/create-dashboard.ts';
import {
  createExercisePicturesStore,
  keepDeletedPicturesDays,
} from './features/exercises/exercise-pictures-store.ts';
import { seedExercises } from './features/exercises/exercises-store.ts';
import { openCatalogue } from './open-catalogue.ts';
import { registerExercises } from './features/exercises/feature.ts';
import { registerHealth } from './features/health/feature.ts';
import { createLiveRegistry } from './features/live/live-registry.ts';
import { registerLive } from './features/live/feature.ts';
import { findExercise } from './features/live/find-exercise.ts';
import { registerPages } from './features/pages/feature.ts';
import { registerRecordings } from './features/recordings/feature.ts';
import { createRecordingKeeper } from './features/recordings/recording-keeper.ts';
import { showRecording } from './features/recordings/show-recording.ts';
import { createRecordingsStore, forgetRecordingsOf } from './features/recordings/recordings-store.ts';
import { createSessions } from './features/sessions/create-sessions.ts';
import { createSettings } from './features/settings/create-settings.ts';
import { createWorkouts } from './features/workouts/create-workouts.ts';
import { systemClock, type Clock } from './platform/clock.ts';
import { createClosers } from './platform/closers.ts';
import { createMarkReader } from './platform/database/change-marks.ts';
import { openDatabase } from './platform/database/database.ts';
import { migrate } from './platform/database/migrate.ts';
import { announceProcess } from './platform/database/process-presence.ts';
import type { App } from './platform/http/app-instance.ts';
import { authenticate } from './platform/http/authenticate.ts';
import { createRequestMeter } from './platform/http/request-meter.ts';
import { createHttp } from './platform/http/create-http.ts';
import { readSpa } from './platform/http/read-spa.ts';
import { createWindowCounter } from './platform/window-counter.ts';
import { keepForgetting } from './platform/keep-forgetting.ts';
import { systemIds, type Ids } from './platform/ids.ts';
import { openPoses } from './open-poses.ts';

/** What tests and tools may replace; everything else is real. */
export interface Overrides {
  readonly clock?: Clock;
  readonly ids?: Ids;
  /** Of new passwords; tests make many accounts. */
  readonly hashCost?: HashCost;
}

export interface BuiltApp {
  readonly http: App;
  /** Where the first admin is made; undefined where there is one. */
  readonly setUpPath: string | undefined;
  /** Loads the pose models; the server answers meanwhile, and `/readyz` says when it is done. */
  readonly warmUp: () => Promise<void>;
  /** Ends sessions, stores work in hand, closes the database. Idempotent. */
  readonly close: () => Promise<void>;
}

export async function buildApp(
  config: Config,
  log: FastifyBaseLogger,
  overrides: Overrides = {},
): Promise<BuiltApp> {
  const clock = overrides.clock ?? systemClock;
  const ids = overrides.ids ?? systemIds;
  const closers = createClosers((name, error) => {
    log.error({ err: error }, `${name} did not close cleanly`);
  });

  try {
    const { db, dialect, changeStamp, close } = openDatabase(config.database, (error) => {
      log.warn({ err: error }, 'a database connection broke');
    });
    closers.add('the database', close);
    await migrate(db, dialect);
    await seedExercises(db, groups, clock.nowMs());

    const meter = createRequestMeter(clock);
    const http = await createHttp({
      log,
      ids,
      trustProxy: config.trustProxy,
      corsOrigins: config.corsOrigins,
      socketMessageBytes: config.limits.messageBytes,
      meter,
    });
    closers.add('the http server', () => http.close());

    const onError = (error: unknown): void => {
      log.error({ err: error }, 'work in the background failed');
    };
    const presence = await announceProcess(db, dialect, ids.uuid());
    closers.add('the process presence', presence.close);
    const readMark = createMarkReader(db, changeStamp);
    const settings = createSettings({
      db,
      clock,
      mark: () => readMark('settings'),
      environment: config.runtime,
    });
    const findPeople = createFindPeople(db);
    const workouts = createWorkouts({
      db,
      clock,
      ids,
      findPeople,
      keepDays: async () => (await settings.current()).keep_workouts_days,
      onError,
    });
    closers.add('the checkpoints', workouts.checkpoints.close);
    const registry = createLiveRegistry();
    const sessions = createSessions({
      db,
      presence,
      clock,
      ids,
      perUser: async () => (await settings.current()).sessions_per_user,
      unclaimedMs: config.sessionUnclaimedMs,
      keepDays: async () => (await settings.current()).keep_sessions_days,
      closeWorkouts: workouts.closeEnded,
      writeAudit,
      findPeople,
      lookAtLive: registry.look,
      onError,
    });
    const recordings = createRecordingsStore(db);
    closers.add('the sweeping', await sessions.keepSweeping());

    const poses = openPoses(config, log);
    if (poses) closers.add('the pose workers', poses.close);

    const keys = await openSigningKeys({
      store: createSigningKeysStore(db),
      clock,
      ids,
      secrets: config.jwtSecrets,
    });
    const loginsStore = createLoginsStore(db);
    const logins = createLogins({
      store: loginsStore,
      tokens: createTokens(keys),
      clock,
      ids,
      maxAgeMs: config.loginMaxAgeMs,
      refreshGraceMs: config.refreshGraceMs,
      endSessionsOfLogin: sessions.endOfLogin,
    });
    const verifyAccess = changeStamp
      ? rememberAccess(logins.findAccess, changeStamp, clock)
      : async (token: string) => (await logins.findAccess(token))?.caller ?? null;
    const requireCaller = authenticate(verifyAccess);
    const { catalogue: exercises, specifications } = await openCatalogue({ db, readMark, clock, log });

    const accounts = createAccountsStore(db);
    const passwords = createPasswordHasher({
      concurrency: config.hashConcurrency,
      queue: config.limits.hashQueue,
      cost: overrides.hashCost,
    });
    const guard = createLoginGuard(config.limits.loginFailures, clock);
    const tryPassword = createTryPassword({ accounts, loginsStore, passwords, guard });
    const dashboard = createDashboard({
      ...config.dashboard,
      db,
      clock,
      ids,
      publicUrl: config.publicUrl,
      spa: await readSpa(config.dashboardDir),
      requestCounts: meter.read,
      poseLoad: () => poses?.stats() ?? null,
      keepAuditDays: async () => (await settings.current()).keep_audit_days,
    });
    const pictures = createExercisePicturesStore(db);
    const forgettings = [
      sessions.forgetting,
      workouts.forgetting,
      { days: () => config.recordingDays, forgetBefore: recordings.forgetBefore },
      { days: () => keepDeletedPicturesDays, forgetBefore: pictures.forgetDeletedBefore },
      dashboard.forgetting,
    ];
    closers.add('the forgetting', keepForgetting(forgettings, { clock, onError }));
    const endSessionsOfLogins = async (loginIds: readonly string[]): Promise<void> => {
      for (const loginId of loginIds) await sessions.endOfLogin(loginId);
    };
    const forDashboard: DashboardAccounts = {
      countOwners: accounts.countOwners,
      prepareOwner: (owner) => prepareAccount(owner, 'owner', passwords),
      createOwner: async (owner) => {
        const made = await createAccount(owner, 'owner', { accounts, passwords, clock });
        return 'id' in made ? [] : made;
      },
      tryPassword,
      endLogins: logins.endAll,
      hashPassword: passwords.hash,
      checkFields: checkGivenFields,
      endSessionsOfLogins,
    };
    const firstAdmin = await dashboard.ensureFirstAdmin(config.firstAdmin, forDashboard);
    if (firstAdmin.status === 'refused') throw firstAdminError(firstAdmin.fields);
    dashboard.routes(http);
    dashboard.staffRoutes(http, forDashboard);
    const forgetPerson = createForgetPerson([
      dashboard.forgetPerson,
      forgetInVersions,
      settings.forgetPerson,
      forgetRecordingsOf,
      sessions.forgetPerson,
    ]);
    const describePerson = createDescribePerson({
      loginsStore,
      exportSignIns: dashboard.signInsOf,
      exportSessions: sessions.exportOf,
      exportWorkouts: workouts.exportOf,
      exportRecordings: async (userId) => (await recordings.listOfUser(userId)).map(showRecording),
    });
    await registerDashboard(
      http,
      dashboardDeps({
        config,
        db,
        staff: dashboard.staff,
        clock,
        ids,
        accounts,
        endSessionsOfLogins,
        describePerson,
        forgetPerson,
        passwords,
        logins,
        specifications,
        recordings,
      }),
    );
    settings.staffRoutes(http, dashboard.staff);
    sessions.staffRoutes(http, dashboard.staff);
    workouts.staffRoutes(http, dashboard.staff);
    registerAccounts(http, {
      db,
      forgetPerson,
      accounts,
      loginsStore,
      logins,
      passwords,
      guard,
      tryPassword,
      describePerson,
      clock,
      requireCaller,
      registrationsPer10Minutes: config.limits.registrationsPer10Minutes,
    });
    registerExercises(http, {
      catalogue: exercises,
      pictures,
      requireCaller,
    });
    sessions.routes(http, {
      requireCaller,
      verifyAccess,
      testingRoutes: async () => (await settings.current()).testing_routes,
    });
    registerLive(http, {
      admission: {
        sessions,
        verifyAccess,
        refused: createWindowCounter(60_000, clock),
        refusedPerMinute: config.limits.refusedSessionsPerMinute,
        tokenRequired: config.socketTokenRequired,
        origins: config.socketOrigins,
      },
      sessions,
      registry,
      checkpoints: workouts.checkpoints,
      record: workouts.record,
      keep: config.recordings
        ? (sessionId, userId) =>
            createRecordingKeeper({ sessionId, userId }, { store: recordings, clock, ids, onError })
        : null,
      poses,
      findExercise: async (wanted) => findExercise(wanted, await exercises.all()),
      clock,
      log,
      idleMs: config.sessionIdleMs,
      language: config.coachLanguage,
      limits: config.limits,
    });
    closers.add('the sockets', sessions.stop);
    workouts.routes(http, requireCaller);
    registerRecordings(http, { recordings, requireCaller });
    registerHealth(http, poses);
    await registerPages(http);

    return {
      http,
      setUpPath: firstAdmin.status === 'wanted' ? firstAdmin.setUpPath : undefined,
      warmUp: () => poses?.ready() ?? Promise.resolve(),
      close: closers.closeAll,
    };
  } catch (error) {
    await closers.closeAll();
    throw error;
  }
}
