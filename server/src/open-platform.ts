// What every feature stands on, opened in this order: traces, the database, certificates, the HTTP server.
import type { FastifyBaseLogger } from 'fastify';
import { hostname, networkInterfaces } from 'node:os';
import type { Overrides } from './built-app.ts';
import type { Config } from './config.ts';
import { systemClock } from './platform/clock.ts';
import type { Closers } from './platform/closers.ts';
import { databaseMeasures } from './platform/database/database-measures.ts';
import { createDatabaseProbe } from './platform/database/probe-database.ts';
import { startDatabase } from './platform/database/start-database.ts';
import { createCountWrite } from './platform/http/count-write.ts';
import { openHttp } from './platform/http/open-http.ts';
import { readSpa as readBuilt } from './platform/http/read-spa.ts';
import { systemIds } from './platform/ids.ts';
import type { LogOf } from './platform/logger.ts';
import { processMeasures } from './platform/metrics/process-measures.ts';
import { ownNames } from './platform/tls/own-names.ts';
import { prepareTls } from './platform/tls/prepare-tls.ts';
import { openTracer } from './platform/tracing/open-tracer.ts';

interface Given extends Overrides {
  readonly log: FastifyBaseLogger;
  readonly logOf: LogOf;
  readonly closers: Closers;
}

/** @returns what features are given, and what is known of the whole; each part is closed by `closers` */
export async function openPlatform(config: Config, given: Given) {
  const {
    log,
    logOf,
    closers,
    ids = systemIds,
    readSpa = readBuilt,
    steadyMs = () => performance.now(),
  } = given;
  const tracer = await openTracer({
    settings: config.tracing,
    instanceId: ids.uuid(),
    clock: systemClock,
    log: logOf('traces'),
  });
  closers.add('the traces', tracer.close);
  const { db, clock, limits, statements, connections, ...database } = await startDatabase(config.database, {
    log: logOf('database'),
    clock: given.clock,
    ids,
    closers,
    tracer,
  });
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
  const location = config.database;
  const probeDatabase = createDatabaseProbe({ db, location, clock: systemClock, hadProblem });
  const { openCounter, attempts } = limits;
  const onError = (error: unknown): void => {
    log.error({ err: error }, 'work in the background failed');
  };
  return {
    ...database,
    base: {
      db,
      clock,
      steadyMs,
      ids,
      openCounter,
      countWrite: createCountWrite(config.http.writesPerMinute, openCounter),
      readSpa,
      onError,
      tracer,
      closers,
    },
    attempts,
    http,
    loop,
    requestCounts,
    probeDatabase,
    measures: [
      ...processMeasures({ closers, isLate: loop.isLate }),
      ...totals.measures,
      ...databaseMeasures({ db, location, probeDatabase, statements, connections }),
    ],
    tls,
    lan,
  };
}
