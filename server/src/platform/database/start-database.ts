// The database as a server process uses it: on the newest schema, with the process known to the others on it.
import type { FastifyBaseLogger } from 'fastify';
import { systemClock, type Clock } from '../clock.ts';
import type { Closers } from '../closers.ts';
import type { Ids } from '../ids.ts';
import type { Tracer } from '../tracing/tracer.ts';
import { forgetSums } from './copy/backup-sums.ts';
import { createMarkReader } from './change-marks.ts';
import { openDatabase, type DatabaseLocation, type PostgresLocation } from './database.ts';
import { createDatabaseTime } from './database-time.ts';
import { migrateDirectly } from './migrate-directly.ts';
import { openLimits } from './open-limits.ts';
import { openBus } from './open-bus.ts';
import { presenceAlone, presenceAmongOthers } from './process-presence.ts';
import { createProcessesStore } from './processes-store.ts';

interface Given {
  readonly log: FastifyBaseLogger;
  /** Undefined takes the database's own. */
  readonly clock: Clock | undefined;
  readonly ids: Ids;
  readonly closers: Closers;
  readonly tracer: Tracer;
}

export async function startDatabase(
  location: DatabaseLocation,
  { log, clock: given, ids, closers, tracer }: Given,
) {
  const elapsedMs = (): number => performance.now();
  const time = createDatabaseTime(elapsedMs);
  const clock = given ?? (location.dialect === 'sqlite' ? systemClock : time.clock);
  const onIdleError = (error: Error): void => {
    log.warn({ err: error }, 'a database connection broke');
  };
  const opened = openDatabase(location, onIdleError, tracer);
  const { db, changeStamp, statements, connections, close } = opened;
  closers.add('the database', close);
  await migrateDirectly(opened, location);
  await forgetSums(opened);
  const bus = openBus(opened, location, { clock, ids, log });
  closers.add('what processes tell each other', bus.close);
  /** A connection of its own: that this process is there is said however busy the others are. */
  const openForBeats = (postgres: PostgresLocation) => {
    const own = openDatabase({ ...postgres, poolSize: 1 }, onIdleError);
    closers.add('the connection of the process presence', own.close);
    return own.db;
  };
  const presence =
    location.dialect === 'sqlite'
      ? presenceAlone(ids.uuid())
      : await presenceAmongOthers({
          store: createProcessesStore(openForBeats(location)),
          pooled: createProcessesStore(db),
          ids,
          // Real time: the others, and the database, live in it.
          clock: systemClock,
          nowMs: elapsedMs,
          onTime: time.learn,
        });
  closers.add('the process presence', presence.close);
  // One after the other: what is asked at the same time takes a connection each.
  await bus.listen();
  const limits = openLimits(db, location.dialect, clock, given && (() => given.nowMs()));
  closers.add('what processes count together', limits.close);
  return {
    db,
    clock,
    changeStamp,
    statements,
    connections,
    limits,
    presence,
    hearing: bus,
    readMark: createMarkReader(db, changeStamp, bus),
  };
}
