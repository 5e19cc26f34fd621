// The tables by which several processes work together, on PostgreSQL alone; schema.ts lists all.

/** What one process tells the others; told a few minutes later to nobody any more. */
export interface BusMessagesTable {
  id: string;
  /** By the clock of the database. */
  at: number;
  /** Who tells it. */
  origin: string;
  topic: string;
  /** JSON. */
  body: string;
}

/** A process that serves this database, for as long as it says so. Times are by the clock of the database. */
export interface ProcessesTable {
  /** Another one each time that it begins anew, or had been given up: what it writes of sessions names it. */
  id: string;
  started_at: number;
  seen_at: number;
}

/** What all processes have counted of something, in a window of time. */
export interface LimitWindowsTable {
  /** A digest: some of what is counted are addresses of people. */
  key: string;
  count: number;
  /** Attempts under way that may still come to count. */
  pending: number;
  ends_at: number;
}
