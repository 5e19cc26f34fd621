// The composition root: everything is made and handed over here, in plain code.
import { readyRoutines } from '@spotter/exercises/routines/ready-routines';
import type { FastifyBaseLogger } from 'fastify';
import { hostname, networkInterfaces } from 'node:os';
import { firstAdminError, type Config } from './config.ts';
import { createAccounts } from './features/accounts/create-accounts.ts';
import type { HashCost } from './features/accounts/password-hasher.ts';
import { createDashboard } from './features/dashboard/create-dashboard.ts';
import { createExercises } from './features/exercises/create-exercises.ts';
import { createHealth } from './features/health/create-health.ts';
import { createLive } from './features/live/create-live.ts';
import { createPages } from './features/pages/create-pages.ts';
import { createRecordings } from './features/recordings/create-recordings.ts';
import { createRoutines } from './features/routines/create-routines.ts';
import { createSessions } from './features/sessions/create-sessions.ts';
import { createSettings } from './features/settings/create-settings.ts';
import { createWorkouts } from './features/workouts/create-workouts.ts';
import { systemClock, type Clock } from './platform/clock.ts';
import { createClosers } from './platform/closers.ts';
import { databaseMeasures } from './platform/database/database-measures.ts';
import { createDatabaseProbe } from './platform/database/probe-database.ts';
import { startDatabase } from './platform/database/start-database.ts';
import type { App } from './platform/http/app-instance.ts';
import { createCountWrite } from './platform/http/count-write.ts';
import { openHttp } from './platform/http/open-http.ts';
import { readSpa, type ReadSpa } from './platform/http/read-spa.ts';
import { keepForgetting, type Forgetting } from './platform/keep-forgetting.ts';
import { systemIds, type Ids } from './platform/ids.ts';
import { createMetrics } from './platform/metrics/create-metrics.ts';
import { processMeasures } from './platform/metrics/process-measures.ts';
import { logOfPart, type logParts } from './platform/logger.ts';
import { createMailer } from './platform/mailer.ts';
import { openTracer } from './platform/tracing/open-tracer.ts';
import { ownNames } from './platform/tls/own-names.ts';
import { prepareTls } from './platform/tls/prepare-tls.ts';

/** What whoever starts it may say otherwise, and tests replace; everything else is real. */
export interface Overrides {
  readonly clock?: Clock;
  /** By which the work on sockets is timed. */
  readonly steadyMs?: () => number;
  readonly ids?: Ids;
  /** Of new passwords; tests make many accounts. */
  readonly hashCost?: HashCost;
  /** The built pages, several hundred files; tests build many applications on them. */
  readonly readSpa?: ReadSpa;
  /** One of several processes that are started together, but not the first: that one looks after the first admin. */
  readonly isFurther?: boolean;
}

export interface BuiltApp {
  readonly http: App;
  /** Where the first admin is made; undefined where there is one. */
  readonly setUpPath: string | undefined;
  /** Addresses of this machine in its network, the likeliest first. */
  readonly lan: readonly string[];
  /** Loads the pose models; the server answers meanwhile, and `/readyz` says when it is done. */
  readonly warmUp: () => Promise<void>;
  /** Takes no new sockets, is not ready any more, and tells sessions, over a while, to go on elsewhere. */
  readonly drain: () => Promise<void>;
  /** Ends sessions, stores work in hand, closes the database. Idempotent. */
  readonly close: () => Promise<void>;
}

export async function buildApp(
  config: Config,
  log: FastifyBaseLogger,
  overrides: Overrides = {},
): Promise<BuiltApp> {
  const ids = overrides.ids ?? systemIds;
  const logOf = (part: (typeof logParts)[number]) => logOfPart(log, part, config.logLevels);
  const closers = createClosers((name, error) => {
    log.error({ err: error }, `${name} did not close cleanly`);
  });

  try {
    const tracer = await openTracer({
      settings: config.tracing,
      instanceId: ids.uuid(),
      clock: systemClock,
      log: logOf('traces'),
    });
    closers.add('the traces', tracer.close);
    const { db, clock, changeStamp, limits, presence, hearing, readMark, ...database } = await startDatabase(
      config.database,
      {
        log: logOf('database'),
        clock: overrides.clock,
        ids,
        closers,
        tracer,
      },
    );
    const machine = { hostname: hostname(), interfaces: networkInterfaces() };
    const { names, lan } = ownNames(machine, config.https?.toldNames ?? []);
    const tls =
      config.https &&
      // Real time, whatever the rest is told: browsers look at their own clocks.
      (await prepareTls({ ...config.https, hostname: machine.hostname, names, nowMs: systemClock.nowMs() }));
    const { http, loop, requestCounts, hadProblem, totals } = await openHttp({
      ...config.http,
      ownNames: config.http.ownNamesOnly ? (tls ? names : []) : undefined,
      tlsPem: tls?.server,
      log: logOf('http'),
      ids,
      clock,
      closers,
      tracer,
    });
    const onError = (error: unknown): void => {
      log.error({ err: error }, 'work in the background failed');
    };
    const { openCounter, attempts } = limits;
    const base = { db, clock, ids, openCounter, onError, tracer };

    const settings = createSettings({
      ...base,
      mark: () => readMark('settings'),
      environment: config.runtime,
    });
    const countWrite = createCountWrite(config.http.writesPerMinute, openCounter);
    const dashboard = createDashboard({
      ...base,
      ...config.dashboard,
      readSpa: overrides.readSpa ?? readSpa,
      countWrite,
      publicUrl: config.publicUrl,
      requestCounts,
      poseLoad: () => live.poseLoad(),
      codesRequired: settings.reader('staff_codes_required'),
      keepAuditDays: settings.reader('keep_audit_days'),
    });
    const { staff } = dashboard;
    const exercises = await createExercises({
      ...base,
      log: logOf('catalogue'),
      mark: () => readMark('catalogue'),
    });
    const accounts = await createAccounts({
      ...base,
      ...config.accounts,
      changeStamp,
      attempts,
      countWrite,
      hashCost: overrides.hashCost,
      makePasswordLink: dashboard.makePasswordLink,
      makeMailedLink: dashboard.makeMailedLink,
      mailer: config.mail && createMailer(config.mail, logOf('mail')),
      // Most of them are made below, and asked once they are there.
      others: () => ({ dashboard, exercises, settings, recordings, routines, sessions, workouts }),
    });
    closers.add('the mail', accounts.close);
    const { findPeople, verifyAccess, requireCaller } = accounts;
    const workouts = createWorkouts({
      ...base,
      changeDays: dashboard.changeDays,
      hold: presence.hold,
      ...config.workouts,
      findPeople,
      keepDays: settings.reader('keep_workouts_days'),
      countSentSets: (...sent) => live.countSentSets(...sent),
    });
    closers.add('the checkpoints', workouts.checkpoints.close);
    const sessions = createSessions({
      ...base,
      ...config.sessions,
      presence,
      hearing,
      findPeople,
      verifyAccess,
      perUser: settings.reader('sessions_per_user'),
      keepDays: settings.reader('keep_sessions_days'),
      testingRoutes: settings.reader('testing_routes'),
      closeWorkouts: workouts.closeEnded,
      writeAudit: staff.writeAudit,
    });
    closers.add('the sweeping', await sessions.keepSweeping());
    const recordings = createRecordings({
      ...base,
      ...config.recordings,
      findPeople,
      findExercise: exercises.find,
    });
    const routines = createRoutines({ ...base, published: exercises.published, ready: readyRoutines });
    const live = createLive({
      ...base,
      steadyMs: overrides.steadyMs ?? (() => performance.now()),
      ...config.live,
      ...workouts,
      sessions,
      countWrite,
      loop,
      keep: recordings.keep,
      published: exercises.published,
      verifyAccess,
      log: logOf('live'),
      closers,
    });
    const location = config.database;
    const probeDatabase = createDatabaseProbe({ db, location, clock: systemClock, hadProblem });
    const metrics = createMetrics({
      measures: [
        ...processMeasures({ closers, isLate: loop.isLate }),
        ...totals.measures,
        ...databaseMeasures({ db, location, probeDatabase, ...database }),
        ...[accounts, sessions, live].flatMap(({ measures }) => measures),
      ],
      onError,
    });
    const health = createHealth({
      poses: live.poses,
      probeDatabase,
      metrics,
      metricsToken: config.metricsToken,
      isStopping: sessions.isStopping,
      mayAdmit: presence.mayAdmit,
    });
    const kept = [sessions, workouts, recordings, exercises, dashboard].flatMap(
      ({ forgetting }): Forgetting | readonly Forgetting[] => forgetting,
    );
    closers.add('the forgetting', keepForgetting(kept, base));

    const setUpPath = overrides.isFurther
      ? undefined
      : await dashboard.ensureFirstAdmin(config.firstAdmin, firstAdminError, accounts.forDashboard);
    dashboard.routes(http);
    dashboard.staffRoutes(http, accounts.forDashboard);
    for (const { staffRoutes } of [accounts, settings, sessions, workouts, exercises, recordings])
      await staffRoutes(http, staff);
    for (const { routes } of [accounts, exercises, sessions, live, workouts, routines, recordings, health])
      routes(http, requireCaller);
    await createPages({
      ...config.pages,
      readSpa: overrides.readSpa ?? readSpa,
      authority: tls?.authority,
    }).routes(http);

    return {
      http,
      setUpPath,
      lan,
      warmUp: live.warmUp,
      drain: () => sessions.drain(config.drainMs),
      close: closers.closeAll,
    };
  } catch (error) {
    await closers.closeAll();
    throw error;
  }
}
