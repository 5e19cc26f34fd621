// What was measured on the machine with two cores, and what the code does by itself; each with where it is from.

export const measured = {
  /** CPU of the sockets' thread for a pose, us: docs/scaling.md, `npm run bench -- live`, JSON and lean answers. */
  jsonPoseUs: 100,
  /** Of that, reading JSON (docs/scaling.md, profile), which the compact form is spared. */
  jsonReadUs: 6,
  /** CPU for a picture that was sent, all of it, ms: docs/scaling.md, `live --forms pictures` with 2 and 4 people. */
  pictureMs: 10.5,
  /** CPU of PostgreSQL for one person's checkpoint, ms: `npm run bench -- scale --measure`. */
  saveCpuMs: 1.8,
  /** What PostgreSQL writes to its log for it, bytes: the same. */
  saveLogBytes: 12_000,
  /** A workout of 12 sets with 10 repetitions, its session and their indexes, bytes: the same. */
  workoutBytes: 11_700,
} as const;

/** What the code does, by whose constant. */
export const behaviour = {
  /** `checkpointEveryMs` of server/src/features/workouts/checkpoints.ts. */
  checkpointSeconds: 5,
  /** `momentsInCheckpoint` there. */
  momentsInCheckpoint: 10,
  /** `mostTogether` there: more people are another transaction. */
  savedTogether: 50,
  /** The workout, its sums, the set that goes on, and what is kept for the session that continues it. */
  rowsInSave: 4,
  /** A session is started, claimed and ended, each in a transaction. */
  transactionsOfSession: 3,
  /** Beats of server/src/platform/database/process-presence.ts, one in 5 seconds. */
  beatsPerSecond: 0.2,
  /** `sayEveryMs` of server/src/platform/limits/shared-counters.ts: at most so many statements of each process. */
  limitStatementsPerSecond: 4,
  /** `everyMs` of server/src/platform/bus/notify-together.ts: at most so many of each process. */
  notificationsPerSecond: 50,
  /** `lookWhileListeningEveryMs` of server/src/platform/bus/postgres-bus.ts, one in 5 seconds. */
  looksPerSecond: 0.2,
  /** `windowMs` there: each look reads what was told in so long. */
  windowSeconds: 15,
  /** `notifiedWindowMs` there: the same, where a notification has come. */
  notifiedWindowSeconds: 2,
  /** `DATABASE_POOL_SIZE`, by default. */
  poolSize: 10,
  /** One for notifications, one to say that the process is there. */
  ownConnections: 2,
} as const;
