import { expect, onTestFinished, test } from 'vitest';
import { createFakeClock } from '../../../test/fake-clock.ts';
import { createTestDatabase } from '../../../test/test-database.ts';
import { systemIds } from '../ids.ts';
import { openDatabase, type Database } from './database.ts';
import { inTransaction } from './in-transaction.ts';
import {
  GivenUpError,
  presenceAlone,
  presenceAmongOthers,
  type ProcessPresence,
} from './process-presence.ts';
import { createProcessesStore } from './processes-store.ts';

/** A process with a clock of its own; the database's goes on by itself. */
async function openProcess(db: Database) {
  const clock = createFakeClock(0);
  const store = createProcessesStore(db);
  const presence = await presenceAmongOthers({
    store,
    pooled: store,
    ids: systemIds,
    clock,
    nowMs: clock.nowMs,
    onTime: () => undefined,
  });
  onTestFinished(presence.close);
  return { clock, presence };
}

async function openNew(): Promise<Database> {
  const database = await createTestDatabase('postgres', { seeded: true });
  onTestFinished(database.drop);
  const { db, close } = openDatabase(database.location, () => undefined);
  onTestFinished(close);
  return db;
}

/** As if it had last shown itself so long ago. */
async function lastSeen(db: Database, { id }: ProcessPresence, msAgo: number): Promise<void> {
  await db
    .updateTable('processes')
    .set((eb) => ({ seen_at: eb('seen_at', '-', msAgo) }))
    .where('id', '=', id())
    .execute();
}

const isThere = async (db: Database, id: string): Promise<boolean> =>
  (await db.selectFrom('processes').select('id').where('id', '=', id).execute()).length === 1;

const writes = (db: Database, { hold }: ProcessPresence) => inTransaction(db, hold);

test('a process shows itself every five seconds, and is taken for gone with a beat that is late', async () => {
  const db = await openNew();
  const [one, other] = [await openProcess(db), await openProcess(db)];
  await lastSeen(db, one.presence, 7_500);
  expect(await other.presence.isSeen(one.presence.id())).toBe(false);
  one.clock.advance(5_000);
  await expect.poll(() => other.presence.isSeen(one.presence.id())).toBe(true);
  await one.presence.close();
  expect(await other.presence.isSeen(one.presence.id())).toBe(false);
});

test('a process that was not seen for 20 s writes nothing of its sessions until it has shown itself', async () => {
  const db = await openNew();
  const { clock, presence } = await openProcess(db);
  await lastSeen(db, presence, 19_000);
  await writes(db, presence);
  await lastSeen(db, presence, 1_500);
  await expect(writes(db, presence)).rejects.toThrow(GivenUpError);
  const before = presence.id();
  clock.advance(5_000);
  await expect.poll(() => writes(db, presence).then(() => 'written', String)).toBe('written');
  expect(presence.id()).toBe(before);
});

test('a process that was given up begins anew under another id, and writes nothing under its old one', async () => {
  const db = await openNew();
  const [one, other] = [await openProcess(db), await openProcess(db)];
  let renewed = 0;
  one.presence.onRenewed(() => (renewed += 1));
  const before = one.presence.id();
  await lastSeen(db, one.presence, 21_000);
  await expect
    .poll(async () => {
      other.clock.advance(1_000);
      await other.presence.giveUpDead();
      return isThere(db, before);
    })
    .toBe(false);
  expect(other.clock.nowMs()).toBeGreaterThanOrEqual(6_000);
  await expect(writes(db, one.presence)).rejects.toThrow(GivenUpError);
  expect(renewed).toBe(0);
  one.clock.advance(5_000);
  await expect.poll(() => renewed).toBe(1);
  expect(one.presence.id()).not.toBe(before);
  await writes(db, one.presence);
});

test('whoever could not be reached itself gives others time to come back before it gives them up', async () => {
  const db = await openNew();
  const [one, back] = [await openProcess(db), await openProcess(db)];
  await lastSeen(db, one.presence, 60_000);
  await back.presence.giveUpDead();
  expect(await isThere(db, one.presence.id())).toBe(true);
});

test('what a process writes at this moment is waited for before it is given up', async () => {
  const db = await openNew();
  const [one, other] = [await openProcess(db), await openProcess(db)];
  const { promise: goOn, resolve: finish } = Promise.withResolvers<undefined>();
  const { promise: holds, resolve: held } = Promise.withResolvers<undefined>();
  const writing = inTransaction(db, async (trx) => {
    await one.presence.hold(trx);
    held(undefined);
    await goOn;
  });
  await holds;
  let isGivenUp = false;
  const givingUp = createProcessesStore(db)
    .giveUpUnseen(-1_000)
    .then(() => (isGivenUp = true));
  await other.presence.isSeen('another query, so that the one before is under way');
  expect(isGivenUp).toBe(false);
  finish(undefined);
  await Promise.all([writing, givingUp]);
});

test('a process that cannot show itself takes nothing new after 15 s', async () => {
  const clock = createFakeClock(0);
  let isAway = false;
  const store = {
    ...createProcessesStore({} as Database),
    add: () => Promise.resolve(0),
    remove: () => Promise.resolve(),
    beat: () => (isAway ? Promise.reject(new Error('away')) : Promise.resolve(0)),
  };
  const presence = await presenceAmongOthers({
    store,
    pooled: store,
    ids: systemIds,
    clock,
    nowMs: clock.nowMs,
    onTime: () => undefined,
  });
  isAway = true;
  clock.advance(14_999);
  expect(presence.mayAdmit()).toBe(true);
  clock.advance(1);
  expect(presence.mayAdmit()).toBe(false);
  isAway = false;
  await expect
    .poll(() => {
      clock.advance(1_000);
      return presence.mayAdmit();
    })
    .toBe(true);
});

test('a SQLite file has one process', async () => {
  const presence = presenceAlone('one');
  expect(await presence.isSeen('one')).toBe(true);
  expect(await presence.isSeen('two')).toBe(false);
});
