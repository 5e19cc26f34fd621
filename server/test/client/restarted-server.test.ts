// A training of the client whose server is stopped, or killed, in the middle of a set.
import { createSpotter, type Spotter } from '@spotter/client';
import type { WorkoutDetail } from '@spotter/contract/workouts';
import { expect, onTestFinished, test } from 'vitest';
import type { DialectName } from '../../src/platform/database/dialect-name.ts';
import { startCuttingProxy, type CuttingProxy } from '../cutting-proxy.ts';
import { recordedFrames } from '../recorded-poses.ts';
import { startServer, type RunningServer } from '../start-server.ts';
import { createTestDatabase, describeOnBothDatabases, type TestDatabase } from '../test-database.ts';
import { person, readAll, sendAll, train } from './trainee.ts';

const recorded = recordedFrames('tfjs_pose_squats');
const clipMs = (recorded.at(-1)?.tMs ?? 0) - (recorded[0]?.tMs ?? 0) + 66;
/** A set of twenty squats. */
const twenty = Array.from({ length: 7 }, (_, round) =>
  recorded.map((frame) => ({ ...frame, tMs: frame.tMs + round * clipMs })),
).flat();
/** In the middle of a repetition. */
const middle = Math.floor(twenty.length / 2) + 4;

interface Scene {
  readonly server: RunningServer;
  readonly database: TestDatabase;
  readonly proxy: CuttingProxy;
  readonly spotter: Spotter;
  /** How many repetitions the client knows of. */
  readonly counted: () => number;
}

const start = (database: TestDatabase) => startServer(database, { LIMIT_MESSAGES_PER_SECOND: '10000' });

/** What is stored in the end, without what differs from one training to the next. */
async function storedWorkouts({ workouts }: Spotter): Promise<unknown[]> {
  const list = (await workouts.list()).workouts;
  const details: WorkoutDetail[] = await Promise.all(list.map(({ id }) => workouts.get(id)));
  return details.map(({ id: _id, started_at: _start, ended_at: _end, sets, ...workout }) => ({
    ...workout,
    sets: sets.map(({ started_at: _from, ended_at: _to, ...set }) => set),
  }));
}

/** Trains twenty squats; in the middle, something happens to the server. */
async function trainTwenty(dialect: DialectName, happens: (scene: Scene) => Promise<void>) {
  const database = await createTestDatabase(dialect, { seeded: true });
  onTestFinished(database.drop);
  const server = await start(database);
  const proxy = await startCuttingProxy(server.address);
  const spotter = createSpotter(proxy.address);
  await spotter.accounts.register(person);
  await spotter.accounts.logIn(person);
  const training = await train(spotter);
  const counts: number[] = [];
  training.on('event', (event) => {
    if (event.type === 'repetition') counts.push(event.count);
  });
  const all = readAll(training);
  await sendAll(training, twenty.slice(0, middle), new Set(), () => undefined);
  await happens({ server, database, proxy, spotter, counted: () => counts.at(-1) ?? 0 });
  await sendAll(training, twenty.slice(middle), new Set(), () => undefined, middle);
  await training.finishSet();
  await training.end();
  const events = await all;
  return {
    events: events.map(({ event, type }) => `${event} ${type}`),
    counts,
    stored: await storedWorkouts(spotter),
  };
}

async function replace({ server, database, proxy }: Scene, signal: NodeJS.Signals): Promise<void> {
  await server.kill(signal);
  proxy.leadTo((await start(database)).address);
}

/** How many repetitions are in the database. */
async function savedReps({ spotter }: Scene): Promise<number> {
  return (await spotter.workouts.list()).workouts[0]?.reps ?? 0;
}

let undisturbed: ReturnType<typeof trainTwenty> | undefined;

/** What comes of it where nothing happens to the server. */
function trainUndisturbed() {
  undisturbed ??= trainTwenty('sqlite', () => Promise.resolve());
  return undisturbed;
}

/** Waits until what the client knows of is in the database. */
async function untilSaved(scene: Scene): Promise<void> {
  await expect.poll(() => savedReps(scene), { timeout: 15_000 }).toBe(scene.counted());
}

describeOnBothDatabases('a server that is stopped in mid-set and started again', (dialect) => {
  test('changes neither the count, nor an event, nor what is stored', async () => {
    const whole = await trainUndisturbed();
    expect(whole.stored).toMatchObject([{ reps: 20, sets: [{ reps: 20 }] }]);
    expect(await trainTwenty(dialect, (scene) => replace(scene, 'SIGTERM'))).toEqual(whole);
  }, 90_000);
});

test('a server that is killed in mid-set goes on from where it saved last', async () => {
  const whole = await trainUndisturbed();
  const killed = await trainTwenty('sqlite', async (scene) => {
    await untilSaved(scene);
    await replace(scene, 'SIGKILL');
  });
  expect(killed).toEqual(whole);
}, 90_000);

test('whenever a server is killed, what it has not saved is sent again, counted, and told once', async () => {
  const whole = await trainUndisturbed();
  const killed = await trainTwenty('sqlite', (scene) => replace(scene, 'SIGKILL'));
  expect(killed).toEqual(whole);
}, 90_000);
