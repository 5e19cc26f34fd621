// What nobody has measured: how people train, what machines are bought and what they cost. Each may be given on the command line.

export const assumptions = {
  workoutsAWeek: 3,
  workoutMinutes: 40,
  /** Of a day's workouts, those that begin in its busiest hour. */
  peakHourShare: 0.12,
  /** Of the moments at which somebody's workout could be saved, those at which something has changed: they rest in others. */
  changedShare: 0.6,
  posesPerSecond: 15,
  picturesPerSecond: 10,
  /** Of sessions, those that are ended at another process than the one with their socket. */
  endedElsewhereShare: 0.02,
  /** How busy a core may be at the peak. */
  busyAtMost: 0.6,
  /** Where pictures are sent, a process has its workers on so many cores. */
  coresOfPictureProcess: 8,
  coresOfDatabase: 32,
  /** Megabytes a second that the database's disk and its copies take. */
  logMegabytesPerSecond: 200,
  /** `max_connections` of PostgreSQL. */
  databaseConnections: 500,
  poolerConnections: 100,
  /** Decision 0026: "thousands of messages a second" want a broker. */
  messagesPerSecond: 1_000,
  /** A table with its indexes beyond which cleaning up and restoring take too long: it is divided by month. */
  tableGigabytes: 500,
  yearsKept: 1,
  databaseCopies: 2,
  pricePerCore: 25,
  pricePerGigabyte: 0.12,
} as const satisfies Record<string, number>;

export type Assumptions = Readonly<Record<keyof typeof assumptions, number>>;
