// The time that all processes on one PostgreSQL agree on, whatever their machines say.
import { systemClock, type Clock } from '../clock.ts';

export interface DatabaseTime {
  /** As the database said last, and as long as it has been since; that of the machine until then. Its timers are the machine's. */
  readonly clock: Clock;
  readonly learn: (databaseNowMs: number) => void;
}

/** @param elapsedMs milliseconds since some moment, which no correction of the machine's clock moves */
export function createDatabaseTime(elapsedMs: () => number): DatabaseTime {
  let said: { readonly nowMs: number; readonly atMs: number } | undefined;
  return {
    clock: {
      ...systemClock,
      nowMs: () => (said ? Math.round(said.nowMs + elapsedMs() - said.atMs) : systemClock.nowMs()),
    },
    learn: (nowMs) => {
      said = { nowMs, atMs: elapsedMs() };
    },
  };
}
