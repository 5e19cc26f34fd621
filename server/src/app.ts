// The composition root: everything is made and handed over here, in plain code.
import type { FastifyBaseLogger } from 'fastify';
import type { Config } from './config.ts';
import { createAccountsStore } from './features/accounts/accounts-store.ts';
import { registerAccounts } from './features/accounts/feature.ts';
import { createLoginGuard } from './features/accounts/login-limits.ts';
import { createLogins } from './features/accounts/logins.ts';
import { createLoginsStore } from './features/accounts/logins-store.ts';
import { createPasswordHasher } from './features/accounts/password-hasher.ts';
import { createSigningKeysStore } from './features/accounts/signing-keys-store.ts';
import { openSigningKeys } from './features/accounts/signing-keys.ts';
import { createTokens } from './features/accounts/tokens.ts';
import { catalogue } from './features/exercises/catalogue/catalogue.ts';
import { createExerciseCatalogue } from './features/exercises/exercise-catalogue.ts';
import { readExercises, seedExercises } from './features/exercises/exercises-store.ts';
import { registerExercises } from './features/exercises/feature.ts';
import { registerHealth } from './features/health/feature.ts';
import { registerPages } from './features/pages/feature.ts';
import { systemClock, type Clock } from './platform/clock.ts';
import { createClosers } from './platform/closers.ts';
import { openDatabase } from './platform/database/database.ts';
import { migrate } from './platform/database/migrate.ts';
import type { App } from './platform/http/app-instance.ts';
import { authenticate } from './platform/http/authenticate.ts';
import { createHttp } from './platform/http/create-http.ts';
import { systemIds, type Ids } from './platform/ids.ts';

/** What tests and tools may replace; everything else is real. */
export interface Overrides {
  readonly clock?: Clock;
  readonly ids?: Ids;
}

export interface BuiltApp {
  readonly http: App;
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
    const { db, dialect, close } = openDatabase(config.database, (error) => {
      log.warn({ err: error }, 'a database connection broke');
    });
    closers.add('the database', close);
    await migrate(db, dialect);
    await seedExercises(db, catalogue, clock.nowMs());

    const http = await createHttp({
      log,
      ids,
      trustProxy: config.trustProxy,
      corsOrigins: config.corsOrigins,
      socketMessageBytes: config.limits.messageBytes,
    });
    closers.add('the http server', () => http.close());

    const keys = await openSigningKeys({
      store: createSigningKeysStore(db),
      clock,
      ids,
      secret: config.jwtSecret,
    });
    const loginsStore = createLoginsStore(db);
    const logins = createLogins({
      store: loginsStore,
      tokens: createTokens(keys),
      clock,
      ids,
      maxAgeMs: config.loginMaxAgeMs,
      refreshGraceMs: config.refreshGraceMs,
      endSessionsOfLogin: () => Promise.resolve(),
    });
    const requireCaller = authenticate(logins.verifyAccess);
    const exercises = createExerciseCatalogue(() => readExercises(db));

    registerAccounts(http, {
      accounts: createAccountsStore(db),
      loginsStore,
      logins,
      passwords: createPasswordHasher({
        concurrency: config.hashConcurrency,
        queue: config.limits.hashQueue,
      }),
      guard: createLoginGuard(config.limits.loginFailures, clock),
      clock,
      requireCaller,
      registrationsPer10Minutes: config.limits.registrationsPer10Minutes,
      exportWorkouts: () => Promise.resolve([]),
    });
    registerExercises(http, { catalogue: exercises, requireCaller });
    registerHealth(http);
    await registerPages(http);

    return { http, close: closers.closeAll };
  } catch (error) {
    await closers.closeAll();
    throw error;
  }
}
