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
