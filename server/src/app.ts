// The composition root: everything is made and handed over here, in plain code.
import type { FastifyBaseLogger } from 'fastify';
import { firstAdminError, type Config } from './config.ts';
import { createAccounts } from './features/accounts/create-accounts.ts';
import type { HashCost } from './features/accounts/password-hasher.ts';
import { createDashboard } from './features/dashboard/create-dashboard.ts';
import { createExercises } from './features/exercises/create-exercises.ts';
import { registerHealth } from './features/health/feature.ts';
import { createLiveRegistry } from './features/sessions/live-registry.ts';
import { registerLive } from './features/live/feature.ts';
import { findExercise } from './features/live/find-exercise.ts';
import { openPoses } from './features/live/pose-pool/open-poses.ts';
import { registerPages } from './features/pages/feature.ts';
import { createRecordings } from './features/recordings/create-recordings.ts';
import { createSessions } from './features/sessions/create-sessions.ts';
import { createSettings } from './features/settings/create-settings.ts';
import { createWorkouts } from './features/workouts/create-workouts.ts';
import { systemClock, type Clock } from './platform/clock.ts';
import { createClosers } from './platform/closers.ts';
import { createMarkReader } from './platform/database/change-marks.ts';
import { openDatabase } from './platform/database/database.ts';
import { migrate } from './platform/database/migrate.ts';
import { createDatabaseProbe } from './platform/database/probe-database.ts';
import { announceProcess } from './platform/database/process-presence.ts';
import type { App } from './platform/http/app-instance.ts';
import { createRequestMeter } from './platform/http/request-meter.ts';
import { createHttp } from './platform/http/create-http.ts';
import { isForwarded } from './platform/http/reach.ts';
import { readSpa } from './platform/http/read-spa.ts';
import { createWindowCounter } from './platform/window-counter.ts';
import { keepForgetting } from './platform/keep-forgetting.ts';
import { systemIds, type Ids } from './platform/ids.ts';
import { watchLoop } from './platform/loop-watch.ts';

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

    const meter = createRequestMeter(clock);
    const loop = watchLoop({
      // Real time, whatever the rest is told: it is this machine's loop that may be late.
      clock: systemClock,
      nowMs: () => performance.now(),
      lateAfterMs: config.limits.lateMs,
      onLate: (late) => {
        log.warn(late, 'the event loop was held up');
      },
    });
    closers.add('the watch over the event loop', () => {
      loop.stop();
      return Promise.resolve();
    });
    const http = await createHttp({
      log,
      ids,
      trustProxy: config.trustProxy,
      corsOrigins: config.corsOrigins,
      localNamesOnly: config.isPrivate,
      connectionsPerClient: config.limits.connections,
      loop,
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
    const poses = openPoses(config, log);
    if (poses) closers.add('the pose workers', poses.close);
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
    const exercises = await createExercises({
      db,
      clock,
      ids,
      log,
      mark: () => readMark('catalogue'),
    });
    const accounts = await createAccounts({
      ...config.accounts,
      db,
      changeStamp,
      clock,
      ids,
      hashCost: overrides.hashCost,
      // The features made below are asked once they are there.
      endSessionsOfLogins: (loginIds) => sessions.endOfLogins(loginIds),
      keptElsewhere: {
        signIns: dashboard.signInsOf,
        sessions: (userId) => sessions.exportOf(userId),
        workouts: (userId) => workouts.exportOf(userId),
        recordings: (userId) => recordings.exportOf(userId),
      },
      forgetElsewhere: [
        dashboard.forgetPerson,
        exercises.forgetPerson,
        settings.forgetPerson,
        (trx, userId) => recordings.forgetPerson(trx, userId),
        (trx, userId) => sessions.forgetPerson(trx, userId),
      ],
    });
    const { requireCaller, verifyAccess } = accounts;
    const workouts = createWorkouts({
      db,
      clock,
      ids,
      findPeople: accounts.findPeople,
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
      startsPerMinute: config.sessionStartsPerMinute,
      unclaimedMs: config.sessionUnclaimedMs,
      keepDays: async () => (await settings.current()).keep_sessions_days,
      closeWorkouts: workouts.closeEnded,
      writeAudit: dashboard.staff.writeAudit,
      findPeople: accounts.findPeople,
      lookAtLive: registry.look,
      onError,
    });
    const recordings = createRecordings({
      db,
      clock,
      ids,
      areKept: config.recordings,
      keepDays: config.recordingDays,
      samplesDir: config.samplesDir,
      findPeople: accounts.findPeople,
      findExercise: exercises.find,
      onError,
    });
    closers.add('the sweeping', await sessions.keepSweeping());

    const forgettings = [
      sessions.forgetting,
      workouts.forgetting,
      recordings.forgetting,
      exercises.forgetting,
      dashboard.forgetting,
    ];
    closers.add('the forgetting', keepForgetting(forgettings, { clock, onError }));
    const setUpPath = await dashboard.ensureFirstAdmin(
      config.firstAdmin,
      firstAdminError,
      accounts.forDashboard,
    );
    dashboard.routes(http);
    dashboard.staffRoutes(http, accounts.forDashboard);
    accounts.staffRoutes(http, dashboard.staff, dashboard.makePasswordLink);
    settings.staffRoutes(http, dashboard.staff);
    sessions.staffRoutes(http, dashboard.staff);
    workouts.staffRoutes(http, dashboard.staff);
    await exercises.staffRoutes(http, dashboard.staff);
    await recordings.staffRoutes(http, dashboard.staff);
    accounts.routes(http);
    exercises.routes(http, requireCaller);
    sessions.routes(http, {
      requireCaller,
      verifyAccess,
      testingRoutes: async (request) =>
        (await settings.current()).testing_routes &&
        (config.testingRoutesNamed || !isForwarded(request.raw.headers)),
    });
    registerLive(http, {
      admission: {
        sessions,
        verifyAccess,
        refused: createWindowCounter(60_000, clock),
        refusedPerMinute: config.limits.refusedSessionsPerMinute,
        tokenRequired: config.socketTokenRequired,
        origins: config.socketOrigins,
        isLate: loop.isLate,
      },
      beginWork: loop.begin,
      sessions,
      registry,
      checkpoints: workouts.checkpoints,
      record: workouts.record,
      keep: recordings.keep,
      poses,
      findExercise: async (wanted) => findExercise(wanted, await exercises.published()),
      clock,
      log,
      idleMs: config.sessionIdleMs,
      language: config.coachLanguage,
      limits: config.limits,
    });
    closers.add('the sockets', sessions.stop);
    workouts.routes(http, requireCaller);
    recordings.routes(http, requireCaller);
    registerHealth(http, poses, createDatabaseProbe(db, config.database, systemClock));
    await registerPages(http);

    return {
      http,
      setUpPath,
      warmUp: () => poses?.ready() ?? Promise.resolve(),
      close: closers.closeAll,
    };
  } catch (error) {
    await closers.closeAll();
    throw error;
  }
}
