// The composition root: everything is made and handed over here, in plain code.
import { readyRoutines } from '@spotter/exercises/routines/ready-routines';
import type { FastifyBaseLogger } from 'fastify';
import type { BuiltApp, Overrides } from './built-app.ts';
import { firstAdminError, type Config } from './config.ts';
import { createAccounts } from './features/accounts/create-accounts.ts';
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
import { createClosers } from './platform/closers.ts';
import { keepForgetting } from './platform/keep-forgetting.ts';
import { logOfPart, type LogOf } from './platform/logger.ts';
import { openPlatform } from './open-platform.ts';

export async function buildApp(
  config: Config,
  log: FastifyBaseLogger,
  overrides: Overrides = {},
): Promise<BuiltApp> {
  const logOf: LogOf = (part) => logOfPart(log, part, config.logLevels);
  const closers = createClosers((name, error) => {
    log.error({ err: error }, `${name} did not close cleanly`);
  });

  try {
    const platform = await openPlatform(config, { log, logOf, closers, ...overrides });
    const { base, http, loop, tls, presence, hearing, readMark } = platform;

    const settings = createSettings({
      ...base,
      mark: () => readMark('settings'),
      environment: config.runtime,
    });
    const dashboard = createDashboard({
      ...base,
      ...config.dashboard,
      publicUrl: config.publicUrl,
      requestCounts: platform.requestCounts,
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
      changeStamp: platform.changeStamp,
      attempts: platform.attempts,
      hashCost: overrides.hashCost,
      makePasswordLink: dashboard.makePasswordLink,
      makeMailedLink: dashboard.makeMailedLink,
      mail: config.mail,
      log: logOf('mail'),
      // Most of them are made below, and asked once they are there.
      others: () => ({ dashboard, exercises, settings, recordings, routines, sessions, workouts }),
    });
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
    const sessions = await createSessions({
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
      mayBegin: async (userId) => live.mayBegin(userId),
      writeAudit: staff.writeAudit,
    });
    const recordings = createRecordings({
      ...base,
      ...config.recordings,
      findPeople,
      findExercise: exercises.find,
    });
    const routines = createRoutines({ ...base, published: exercises.published, ready: readyRoutines });
    const live = createLive({
      ...base,
      ...config.live,
      ...workouts,
      sessions,
      loop,
      keep: recordings.keep,
      published: exercises.published,
      verifyAccess,
      log: logOf('live'),
    });
    const health = createHealth({
      ...base,
      poses: live.poses,
      probeDatabase: platform.probeDatabase,
      measures: [platform, accounts, sessions, live].flatMap(({ measures }) => measures),
      metricsToken: config.metricsToken,
      isStopping: sessions.isStopping,
      mayAdmit: presence.mayAdmit,
    });
    const keepers = [sessions, workouts, recordings, exercises, dashboard];
    closers.add('the forgetting', keepForgetting(keepers, base));

    const setUpPath = overrides.isFurther
      ? undefined
      : await dashboard.ensureFirstAdmin(config.firstAdmin, firstAdminError, accounts.forDashboard);
    dashboard.routes(http);
    dashboard.staffRoutes(http, accounts.forDashboard);
    for (const { staffRoutes } of [accounts, settings, sessions, workouts, exercises, recordings])
      await staffRoutes(http, staff);
    for (const { routes } of [accounts, exercises, sessions, live, workouts, routines, recordings, health])
      routes(http, requireCaller);
    await createPages({ ...base, ...config.pages, authority: tls?.authority }).routes(http);

    return {
      http,
      setUpPath,
      lan: platform.lan,
      warmUp: live.warmUp,
      drain: () => sessions.drain(config.drainMs),
      close: closers.closeAll,
    };
  } catch (error) {
    await closers.closeAll();
    throw error;
  }
}
