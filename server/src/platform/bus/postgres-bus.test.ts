import { sql } from 'kysely';
import { Type } from 'typebox';
import { expect, onTestFinished, test } from 'vitest';
import { createFakeClock } from '../../../test/fake-clock.ts';
import { createTestDatabase, type TestDatabase } from '../../../test/test-database.ts';
import { createBusMessagesStore } from '../database/bus-messages-store.ts';
import { openDatabase, type Database, type DatabaseTransaction } from '../database/database.ts';
import { inTransaction, setOutlet, tellAll } from '../database/in-transaction.ts';
import { openBus } from '../database/open-bus.ts';
import { systemClock } from '../clock.ts';
import { systemIds } from '../ids.ts';
import { createLogger } from '../logger.ts';
import { createPostgresBus } from './postgres-bus.ts';
import type { Bus } from './bus.ts';
import { topic } from './topic.ts';

const said = topic('said', Type.Object({ word: Type.String({ maxLength: 20 }) }));

interface Process {
  readonly db: Database;
  readonly bus: Bus;
  readonly heard: string[];
}

async function createPostgres(): Promise<TestDatabase> {
  const database = await createTestDatabase('postgres', { seeded: true });
  onTestFinished(database.drop);
  return database;
}

type OpenBus = (opened: ReturnType<typeof openDatabase>, database: TestDatabase) => Bus;

const log = createLogger({ level: 'silent', json: true });

const asServersDo: OpenBus = (opened, { location }) =>
  openBus(opened, location, { clock: systemClock, ids: systemIds, log });

/** As behind a pooler: nothing that PostgreSQL notifies comes through. */
const withoutNotifications: OpenBus = ({ db }) => {
  const origin = systemIds.uuid();
  const bus = createPostgresBus({
    origin,
    store: createBusMessagesStore(db, origin, systemIds),
    openListener: () => Promise.reject(new Error('no way')),
    clock: systemClock,
    log,
  });
  setOutlet(db, bus.outlet);
  return bus;
};

async function start(database: TestDatabase, open: OpenBus): Promise<Process> {
  const opened = openDatabase(database.location, () => undefined);
  onTestFinished(opened.close);
  const bus = open(opened, database);
  onTestFinished(bus.close);
  const heard: string[] = [];
  bus.subscribe(said, ({ word }) => heard.push(word));
  await bus.listen();
  return { db: opened.db, bus, heard };
}

const say = ({ db }: Process, ...words: readonly string[]) =>
  inTransaction(db, (trx) => {
    for (const word of words) tellAll(trx, said, { word });
    return Promise.resolve();
  });

test.each([
  ['with notifications', asServersDo],
  ['without notifications', withoutNotifications],
])('%s every process hears once, and in order, what is told with a change', async (_how, open) => {
  const database = await createPostgres();
  const [one, other] = [await start(database, open), await start(database, open)];
  await say(one, 'first', 'second');
  await expect.poll(() => other.heard, { timeout: 5_000 }).toEqual(['first', 'second']);
  await say(other, 'third');
  await expect.poll(() => one.heard, { timeout: 5_000 }).toEqual(['first', 'second', 'third']);
  expect(other.heard).toEqual(['first', 'second', 'third']);
});

test('nothing is told of a change that is undone', async () => {
  const database = await createPostgres();
  const [one, other] = [await start(database, asServersDo), await start(database, asServersDo)];
  const undone = inTransaction(one.db, (trx) => {
    tellAll(trx, said, { word: 'never' });
    return Promise.reject(new Error('undone'));
  });
  await expect(undone).rejects.toThrow('undone');
  await say(one, 'after');
  await expect.poll(() => other.heard, { timeout: 5_000 }).toEqual(['after']);
  expect(one.heard).toEqual(['after']);
});

test('what another release tells, which nobody here can read, is left out', async () => {
  const database = await createPostgres();
  const [one, other] = [await start(database, asServersDo), await start(database, asServersDo)];
  const unknown = topic('teleport', Type.Object({}));
  const otherwise = topic('said', Type.Object({ word: Type.Integer() }));
  await inTransaction(one.db, (trx) => {
    tellAll(trx, unknown, {});
    tellAll(trx, otherwise, { word: 7 });
    tellAll(trx, said, { word: 'known' });
    return Promise.resolve();
  });
  await expect.poll(() => other.heard, { timeout: 5_000 }).toEqual(['known']);
});

test('what is told belongs to a change', async () => {
  const { db } = await start(await createPostgres(), asServersDo);
  expect(() => {
    tellAll(db as DatabaseTransaction, said, { word: 'lost' });
  }).toThrow('inTransaction');
});

test('whoever was away for longer than what is looked at has to look at everything again', async () => {
  const clock = createFakeClock();
  let nowMs = 0;
  let isAway = false;
  let reads = 0;
  const bus = createPostgresBus({
    origin: 'this one',
    store: {
      write: () => Promise.resolve(),
      prune: () => Promise.resolve(),
      notify: () => Promise.resolve(),
      readOfLast: () => {
        reads += 1;
        return isAway ? Promise.reject(new Error('away')) : Promise.resolve({ nowMs, messages: [] });
      },
    },
    openListener: () => Promise.reject(new Error('no way')),
    clock,
    log,
  });
  onTestFinished(bus.close);
  let missed = 0;
  bus.onMissed(() => (missed += 1));
  async function look(atMs: number): Promise<void> {
    nowMs = atMs;
    const before = reads;
    await expect
      .poll(() => {
        clock.advance(1_000);
        return reads;
      })
      .toBeGreaterThan(before);
  }
  await bus.listen();
  await look(1_000);
  await look(9_000);
  expect(missed).toBe(0);
  isAway = true;
  await look(15_000);
  isAway = false;
  await look(20_500);
  await expect.poll(() => missed).toBe(1);
  // A server that takes the place of another may be behind.
  await look(19_000);
  await expect.poll(() => missed).toBe(2);
});

test('what was stored long after it was written is heard with the next second, though only the newest is read when something is told', async () => {
  const clock = createFakeClock();
  const windows: number[] = [];
  const lateLooks = () => windows.filter((windowMs) => windowMs === 2_000).length;
  let tell = (): void => undefined;
  const nothing = () => Promise.resolve();
  const bus = createPostgresBus({
    origin: 'this one',
    store: {
      write: nothing,
      prune: nothing,
      notify: async () => {
        tell();
        await nothing();
      },
      readOfLast: (windowMs) => {
        windows.push(windowMs);
        // Told while it is read: this look may have come too early for it.
        if (windowMs === 2_000 && lateLooks() === 1) tell();
        return Promise.resolve({ nowMs: 1_000, messages: [] });
      },
    },
    openListener: ({ onNotified }) => {
      tell = () => {
        onNotified('another');
      };
      return Promise.resolve({ check: nothing, close: nothing });
    },
    clock,
    log,
  });
  onTestFinished(bus.close);
  await bus.listen();
  await expect.poll(() => windows).toContain(500);
  expect(lateLooks()).toBe(0);
  clock.advance(1_000);
  await expect.poll(lateLooks).toBe(1);
  await expect.poll(() => windows.at(-1)).toBe(500);
  clock.advance(1_000);
  await expect.poll(lateLooks).toBe(2);
});

test('a process does not look for what it has told itself, and looks for what another has', async () => {
  const nothing = () => Promise.resolve();
  let reads = 0;
  let notified = (_by: string): void => undefined;
  const bus = createPostgresBus({
    origin: 'this one',
    store: {
      write: nothing,
      prune: nothing,
      notify: () => {
        notified('this one');
        return Promise.resolve();
      },
      readOfLast: () => {
        reads += 1;
        return Promise.resolve({ nowMs: 1_000, messages: [] });
      },
    },
    openListener: ({ onNotified }) => {
      notified = onNotified;
      return Promise.resolve({ check: nothing, close: nothing });
    },
    clock: createFakeClock(),
    log,
  });
  onTestFinished(bus.close);
  await bus.listen();
  const before = reads;
  notified('this one');
  expect(reads).toBe(before);
  notified('another');
  expect(reads).toBe(before + 1);
});

test('a start takes one connection of the pool, beside the one that hears, though it works meanwhile', async () => {
  const { db } = await start(await createPostgres(), asServersDo);
  await sql`select pg_sleep(0.2)`.execute(db);
  const { rows } = await sql<{ name: string; count: number }>`
    select application_name as name, count(*) as count from pg_stat_activity
    where datname = current_database() group by application_name order by 1`.execute(db);
  expect(rows).toEqual([
    { name: 'spotter', count: 1 },
    { name: 'spotter listens', count: 1 },
  ]);
});
