// How long saving what fifty sessions have done holds the thread that serves the sockets, on SQLite.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { createWorkoutsStore } from '../../server/src/features/workouts/workouts-store.ts';
import { openDatabase } from '../../server/src/platform/database/database.ts';
import { migrate } from '../../server/src/platform/database/migrate.ts';
import { addUser } from '../harness/add-user.ts';
import { interleave } from '../harness/interleave.ts';
import { madeWorkout } from '../harness/made-workout.ts';
import { median } from '../harness/median.ts';
import { readArguments } from '../harness/read-arguments.ts';
import { watchLoop, type Held, type LoopWatch } from '../harness/watch-loop.ts';

readArguments(import.meta.filename, {});

const sessions = 50;
const checkpoints = 100;
/** A set in full swing: each checkpoint writes the whole set again. */
const repsInSet = 20;

async function heldWhile(loop: LoopWatch, work: () => Promise<void>): Promise<Held> {
  await wait(20);
  loop.longest();
  await work();
  return loop.longest();
}

/** What 95 of 100 stay under. */
function most(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length * 0.95)] ?? Number.NaN;
}

const folder = mkdtempSync(join(tmpdir(), 'spotter-bench-'));
const { db, dialect, close } = openDatabase(
  { dialect: 'sqlite', file: join(folder, 'spotter.sqlite') },
  () => undefined,
);
try {
  await migrate(db, dialect);
  const userId = await addUser(db);
  const store = createWorkoutsStore(
    db,
    () => Promise.resolve(),
    () => Promise.resolve(),
  );
  const workouts = Array.from({ length: sessions }, () => madeWorkout(userId, 1, repsInSet));
  const loop = watchLoop();
  const results = await interleave(checkpoints, {
    none: () => heldWhile(loop, () => wait(10)),
    fifty: () => heldWhile(loop, () => store.save(workouts, 0)),
  });
  loop.stop();
  console.log(
    '| Sessions in a checkpoint | Held, median wall ms | 95 of 100 | CPU of the thread, median ms | 95 of 100 |',
  );
  console.log('| --- | --- | --- | --- | --- |');
  for (const [name, held] of [
    ['none', results.none],
    [String(sessions), results.fifty],
  ] as const) {
    const wall = held.map(({ wallMs }) => wallMs);
    const cpu = held.map(({ cpuMs }) => cpuMs);
    const cells = [median(wall), most(wall), median(cpu), most(cpu)].map((ms) => ms.toFixed(1));
    console.log(`| ${name} | ${cells.join(' | ')} |`);
  }
} finally {
  await close();
  rmSync(folder, { recursive: true, force: true });
}
