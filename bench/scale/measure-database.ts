// What saving costs PostgreSQL, and how much room what was saved takes: the figures of measured.ts that no other bench gives.
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import { createContinuationsStore } from '../../server/src/features/live/continuations-store.ts';
import type { RecordedWorkout } from '../../server/src/features/workouts/recorded-workout.ts';
import { createWorkoutsStore } from '../../server/src/features/workouts/workouts-store.ts';
import { openDatabase, type Database } from '../../server/src/platform/database/database.ts';
import { migrate } from '../../server/src/platform/database/migrate.ts';
import { addUser } from '../harness/add-user.ts';
import { madeWorkout } from '../harness/made-workout.ts';
import { cpuSeconds, withChildren } from '../harness/process-usage.ts';
import { startPostgres } from '../harness/start-postgres.ts';

const together = 50;
const checkpoints = 60;
const repsInSet = 10;
const setsInWorkout = 12;
/** The median of `npm run bench -- kept`. */
const keptBytes = 22_000;

export interface DatabaseCost {
  readonly cpuMsForSave: number;
  readonly logBytesForSave: number;
  /** Of the workout with its sets, and of its session, indexes included. */
  readonly bytesOfWorkout: number;
}

/** Numbers, as it mostly is: they can be packed, but not to nothing. */
function keptState(checkpoint: number): string {
  const numbers = Array.from({ length: keptBytes / 7 }, (_, index) => Math.sin(index * (checkpoint + 1)));
  return JSON.stringify(numbers.map((number) => Number(number.toFixed(4)))).slice(0, keptBytes);
}

async function addSessions(
  db: Database,
  userId: number,
  workouts: readonly RecordedWorkout[],
): Promise<void> {
  const rows = workouts.map(({ sessionId }) => ({
    id: sessionId,
    user_id: userId,
    login_id: randomUUID(),
    process_id: randomUUID(),
    status: 'claimed',
    created_at: 0,
    claimed_at: 0,
  }));
  await db.insertInto('sessions').values(rows).execute();
}

async function numberOf(db: Database, asked: ReturnType<typeof sql<{ value: number }>>): Promise<number> {
  return Number((await asked.execute(db)).rows[0]?.value);
}

const logBytes = sql<{ value: number }>`select pg_current_wal_lsn() - '0/0' as value`;
const tableBytes = sql<{ value: number }>`select pg_total_relation_size('workouts')
  + pg_total_relation_size('workout_sets') + pg_total_relation_size('sessions') as value`;

export async function measureDatabase(): Promise<DatabaseCost> {
  const postgres = await startPostgres();
  const { db, close } = openDatabase(
    { dialect: 'postgres', url: postgres.url, poolSize: 4, statementTimeoutMs: 60_000 },
    () => undefined,
  );
  try {
    await migrate(db, 'postgres');
    const userId = await addUser(db);
    const nothing = () => Promise.resolve();
    const store = createWorkoutsStore(db, nothing, nothing);
    const continuations = createContinuationsStore(db);

    const sizes = { before: await numberOf(db, tableBytes), after: 0 };
    const rounds = 20;
    for (let round = 0; round < rounds; round += 1) {
      const finished = Array.from({ length: together }, () => madeWorkout(userId, setsInWorkout, repsInSet));
      await addSessions(db, userId, finished);
      await store.save(finished, 0);
    }
    sizes.after = await numberOf(db, tableBytes);

    const running = Array.from({ length: together }, () => madeWorkout(userId, 1, repsInSet));
    await addSessions(db, userId, running);
    const { rows } = await sql<{ data_directory: string }>`show data_directory`.execute(db);
    const pid = Number(
      readFileSync(join(rows[0]?.data_directory ?? '', 'postmaster.pid'), 'utf8').split('\n', 1)[0],
    );
    const cpu = () => withChildren(pid).reduce((sum, child) => sum + cpuSeconds(child), 0);
    const before = { cpu: cpu(), log: await numberOf(db, logBytes) };
    for (let checkpoint = 0; checkpoint < checkpoints; checkpoint += 1) {
      const state = keptState(checkpoint);
      const kept = running.map(
        ({ id, sessionId }) =>
          (trx: Parameters<typeof continuations.put>[0]) =>
            continuations.put(trx, { sessionId, workoutId: id, keptUntil: 0, state }),
      );
      await store.save(running, checkpoint, kept);
    }
    const saves = together * checkpoints;
    return {
      cpuMsForSave: ((cpu() - before.cpu) * 1000) / saves,
      logBytesForSave: ((await numberOf(db, logBytes)) - before.log) / saves,
      bytesOfWorkout: (sizes.after - sizes.before) / (rounds * together),
    };
  } finally {
    await close();
    await postgres.stop();
  }
}
