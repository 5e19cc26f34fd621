// What is counted: in this process's memory, or on PostgreSQL by all processes together.
import { sql } from 'kysely';
import { systemClock, type Clock } from '../clock.ts';
import type { Attempts } from '../limits/attempts.ts';
import { createSharedCounters } from '../limits/shared-counters.ts';
import { createWindowCounter, type OpenCounter } from '../limits/window-counter.ts';
import type { Database } from './database.ts';
import { databaseNowMs } from './database-clock.ts';
import type { DialectName } from './dialect-name.ts';
import { createLimitWindowsStore } from './limit-windows-store.ts';

const pruneEveryMs = 60_000;

export interface Limits {
  readonly openCounter: OpenCounter;
  /** Undefined where this process is the only one. */
  readonly attempts: Attempts | undefined;
  readonly close: () => Promise<void>;
}

/** @param told how late it is, where somebody says otherwise than the database */
export function openLimits(db: Database, dialect: DialectName, clock: Clock, told?: () => number): Limits {
  if (dialect === 'sqlite') {
    return {
      openCounter: (_name, windowMs) => createWindowCounter(windowMs, clock),
      attempts: undefined,
      close: () => Promise.resolve(),
    };
  }
  const now = told ? () => sql<number>`${told()}::bigint` : () => databaseNowMs;
  const store = createLimitWindowsStore(db, now);
  const counters = createSharedCounters({ ...store, clock, realClock: systemClock });
  const stop = systemClock.every(pruneEveryMs, () => void store.prune().catch(() => undefined));
  return {
    openCounter: counters.open,
    attempts: store.attempts,
    close: async () => {
      stop();
      await counters.close();
    },
  };
}
