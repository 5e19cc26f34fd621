// The composition root: everything is made and handed over here, in plain code.
import websocket from '@fastify/websocket';
import Fastify, { LogController, type FastifyBaseLogger, type RawServerDefault } from 'fastify';
import { TypeBoxValidatorCompiler } from '@fastify/type-provider-typebox';
import type { Config } from './config.ts';
import { registerHealth } from './features/health/feature.ts';
import { systemClock, type Clock } from './platform/clock.ts';
import { createClosers } from './platform/closers.ts';
import { openDatabase } from './platform/database/database.ts';
import { migrate } from './platform/database/migrate.ts';
import { acceptGetBodies } from './platform/http/accept-get-bodies.ts';
import type { App } from './platform/http/app-instance.ts';
import { allowOrigins } from './platform/http/cors.ts';
import { collectOpenApi } from './platform/http/openapi.ts';
import { setProblemHandlers } from './platform/http/problem-details.ts';
import { securityHeaders } from './platform/http/security-headers.ts';
import { systemIds, type Ids } from './platform/ids.ts';
import { version } from './platform/version.ts';

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

const bodyLimitBytes = 256 * 1024;

function trustProxy(setting: Config['trustProxy']) {
  if (typeof setting !== 'number') return setting === false ? false : [...setting];
  return (_address: string, hop: number) => hop < setting;
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
    const database = openDatabase(config.database, (error) => {
      log.warn({ err: error }, 'a database connection broke');
    });
    closers.add('the database', database.close);
    await migrate(database.db, database.dialect);
    log.debug({ startedAt: clock.nowMs() }, `the ${database.dialect} database is ready`);

    const http: App = Fastify<RawServerDefault>({
      loggerInstance: log,
      logController: new LogController({ disableRequestLogging: true }),
      genReqId: ids.uuid,
      requestIdHeader: false,
      bodyLimit: bodyLimitBytes,
      trustProxy: trustProxy(config.trustProxy),
      routerOptions: { ignoreTrailingSlash: true },
      forceCloseConnections: true,
    });
    closers.add('the http server', () => http.close());
    http.setValidatorCompiler(TypeBoxValidatorCompiler);
    acceptGetBodies(http);
    setProblemHandlers(http);
    await securityHeaders(http);
    await allowOrigins(http, config.corsOrigins);
    await collectOpenApi(http, version);
    await http.register(websocket, {
      options: { maxPayload: config.limits.messageBytes, perMessageDeflate: false },
    });

    registerHealth(http);

    return { http, close: closers.closeAll };
  } catch (error) {
    await closers.closeAll();
    throw error;
  }
}
