import { expect, onTestFinished, test } from 'vitest';
import { createFakeClock } from '../../../test/fake-clock.ts';
import { createTestDatabase, describeOnBothDatabases } from '../../../test/test-database.ts';
import { openDatabase } from '../../platform/database/database.ts';
import type { DialectName } from '../../platform/database/dialect-name.ts';
import { systemIds as ids } from '../../platform/ids.ts';
import { createSigningKeysStore } from './signing-keys-store.ts';
import { openSigningKeys, rotateSigningKey } from './signing-keys.ts';

const dayMs = 86_400_000;

async function setUp(dialect: DialectName) {
  const database = await createTestDatabase(dialect, { seeded: true });
  onTestFinished(database.drop);
  const { db, close } = openDatabase(database.location, () => undefined);
  onTestFinished(close);
  const store = createSigningKeysStore(db);
  const clock = createFakeClock();
  const open = (secrets?: readonly string[]) => openSigningKeys({ store, clock, ids, secrets });
  return { store, clock, open, rotate: () => rotateSigningKey({ store, clock, ids }) };
}

describeOnBothDatabases('the signing keys', (dialect) => {
  test('the first start makes one of 256 bits, and later starts sign with it', async () => {
    const { open } = await setUp(dialect);
    const first = await (await open()).current();
    expect(Buffer.from(first.secret, 'base64url')).toHaveLength(32);
    expect(await (await open()).current()).toEqual(first);
  });

  test('processes that start at once agree on one', async () => {
    const { open, store } = await setUp(dialect);
    const processes = await Promise.all([open(), open(), open()]);
    const [only, ...others] = await store.list();
    expect(others).toEqual([]);
    for (const process of processes) expect(await process.current()).toEqual(only);
  });

  test('after a rotation the old key verifies and the new one signs, within a minute in running processes', async () => {
    const { open, rotate, clock } = await setUp(dialect);
    const running = await open();
    const old = await running.current();
    const kid = await rotate();
    expect((await (await open()).current()).kid).toBe(kid);
    // A token that another process has signed with it already.
    expect((await running.find(kid))?.kid).toBe(kid);
    clock.advance(60_000);
    expect((await running.current()).kid).toBe(kid);
    expect((await running.find(old.kid))?.secret).toBe(old.secret);
  });

  test('a key is forgotten once the last token it signed has expired', async () => {
    const { open, rotate, clock } = await setUp(dialect);
    const first = (await (await open()).current()).kid;
    const second = await rotate();
    clock.advance(30 * dayMs);
    await rotate();
    expect((await (await open()).find(first))?.kid).toBe(first);
    clock.advance(2 * dayMs);
    await rotate();
    const keys = await open();
    expect(await keys.find(first)).toBeUndefined();
    expect((await keys.find(second))?.kid).toBe(second);
  });

  test('made-up key ids read the table at most once a second', async () => {
    const { open, rotate, clock } = await setUp(dialect);
    const keys = await open();
    expect(await keys.find('made up')).toBeUndefined();
    const kid = await rotate();
    expect(await keys.find(kid)).toBeUndefined();
    clock.advance(1_000);
    expect((await keys.find(kid))?.kid).toBe(kid);
  });

  test('requests that bring a new key’s tokens at the same time all find it', async () => {
    const { open, rotate } = await setUp(dialect);
    const running = await open();
    const kid = await rotate();
    const found = await Promise.all(Array.from({ length: 5 }, () => running.find(kid)));
    expect(found.map((key) => key?.kid)).toEqual(Array.from({ length: 5 }, () => kid));
  });

  test('keys given from outside are not stored: the first signs, all verify', async () => {
    const { open, store } = await setUp(dialect);
    const [newer, older] = ['n'.repeat(32), 'o'.repeat(32)];
    const before = await (await open([older])).current();
    const keys = await open([newer, older]);
    expect((await keys.current()).secret).toBe(newer);
    expect(await keys.find(before.kid)).toEqual(before);
    expect(await keys.find('made up')).toBeUndefined();
    expect(await store.list()).toEqual([]);
  });
});
