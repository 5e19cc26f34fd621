// The composition root: everything is made and handed over here, in plain code.
import type { FastifyBaseLogger } from 'fastify';
import type { Config } from './config.ts';
import { registerHealth } from './features/health/feature.ts';
import { registerPages } from './features/pages/feature.ts';
import { systemClock, type Clock } from './platform/clock.ts';
import { createClosers } from './platform/closers.ts';
import { openDatabase } from './platform/database/database.ts';
import { migrate } from './platform/database/migrate.ts';
import type { App } from './platform/http/app-instance.ts';
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
    log.debug({ startedAt: clock.nowMs() }, `the ${dialect} database is ready`);

    const http = await createHttp({
      log,
      ids,
      trustProxy: config.trustProxy,
      corsOrigins: config.corsOrigins,
      socketMessageBytes: config.limits.messageBytes,
    });
    closers.add('the http server', () => http.close());

    registerHealth(http);
    await registerPages(http);

    return { http, close: closers.closeAll };
  } catch (error) {
    await closers.closeAll();
    throw error;
  }
}
