import type { LogEvent } from 'kysely';

/** What a process asked its database, since it started. */
export interface StatementCounts {
  readonly done: number;
  readonly failed: number;
  readonly tookMs: number;
}

export function countStatements(): {
  readonly add: (event: LogEvent) => void;
  readonly read: () => StatementCounts;
} {
  const counts = { done: 0, failed: 0, tookMs: 0 };
  return {
    add: ({ level, queryDurationMillis }) => {
      if (level === 'error') counts.failed += 1;
      else counts.done += 1;
      counts.tookMs += queryDurationMillis;
    },
    read: () => ({ ...counts }),
  };
}
