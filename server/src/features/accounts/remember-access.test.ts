import { setImmediate as nextTurn } from 'node:timers/promises';
import { expect, onTestFinished, test, vi } from 'vitest';
import { asUser } from '../../../test/as-user.ts';
import { buildTestApp } from '../../../test/build-test-app.ts';
import { changeUser } from '../../../test/change-user.ts';
import { openDatabase } from '../../platform/database/database.ts';
import { inTransaction } from '../../platform/database/in-transaction.ts';
import { createLoginsStore } from './logins-store.ts';
import { rememberAccess } from './remember-access.ts';

async function setUp() {
  const app = await buildTestApp('sqlite');
  const user = await asUser(app);
  const { db, changeStamp, close } = openDatabase(app.database.location, () => undefined);
  onTestFinished(close);
  if (!changeStamp) throw new Error('SQLite has a change stamp');
  const { id } = await db.selectFrom('logins').select('id').executeTakeFirstOrThrow();
  const store = createLoginsStore(db);
  // Beneath the tokens: what counts here is the row that they lead to.
  const find = vi.fn(async (loginId: string) => {
    const open = await store.findCaller(loginId);
    return open && { caller: open.caller, untilMs: open.expiresAt };
  });
  const remembered = rememberAccess(find, changeStamp, app.clock);
  return { app, user, db, store, id, find, remembered };
}

test('a row is read once for as long as nothing changes', async () => {
  const { user, id, find, remembered } = await setUp();
  const first = await remembered(id);
  expect(first).toMatchObject({ userId: user.id, username: user.username, loginId: id });
  for (let n = 0; n < 20; n += 1) expect(await remembered(id)).toBe(first);
  expect(find).toHaveBeenCalledTimes(1);
});

test('a change by this process is seen by the next request', async () => {
  const { db, store, id, remembered } = await setUp();
  expect(await remembered(id)).not.toBeNull();
  await db.updateTable('users').set({ role: 'owner' }).execute();
  expect((await remembered(id))?.role).toBe('owner');
  await store.end(id, 'logged_out', 1);
  expect(await remembered(id)).toBeNull();
});

test('what is remembered is good no longer than the token', async () => {
  const { app, id, find, remembered } = await setUp();
  expect(await remembered(id)).not.toBeNull();
  app.clock.advance(366 * 86_400_000);
  await remembered(id);
  expect(find).toHaveBeenCalledTimes(2);
});

test('a change by another process is seen by the next request', async () => {
  const { app, user, id, remembered } = await setUp();
  expect(await remembered(id)).not.toBeNull();
  await changeUser(app, user.id, { isActive: false });
  expect(await remembered(id)).toBeNull();
  await changeUser(app, user.id, { isActive: true });
  expect(await remembered(id)).not.toBeNull();
  const logout = { refresh: user.refreshToken };
  await app.http.inject({ method: 'POST', url: '/api/auth/logout/', headers: user.headers, payload: logout });
  await nextTurn();
  expect(await remembered(id)).toBeNull();
});

test('rows that went with another are seen to be gone', async () => {
  const { db, user, id, remembered } = await setUp();
  expect(await remembered(id)).not.toBeNull();
  await db.deleteFrom('users').where('id', '=', user.id).execute();
  expect(await remembered(id)).toBeNull();
});

test('what changes while a row is read, or in a transaction under way, is not missed', async () => {
  const { db, store, id, remembered } = await setUp();
  await inTransaction(db, async (trx) => {
    await trx.updateTable('users').set({ role: 'editor' }).execute();
    const waiting = remembered(id);
    await createLoginsStore(trx).end(id, 'logged_out', 1);
    void Promise.resolve(waiting).catch(() => undefined);
  });
  expect(await remembered(id)).toBeNull();

  await db.updateTable('logins').set({ ended_at: null }).execute();
  const [, found] = await Promise.all([remembered(id), remembered(id), store.end(id, 'logged_out', 1)]);
  expect(found === null || found.loginId === id).toBe(true);
  expect(await remembered(id)).toBeNull();
});

test('who is nobody is not remembered', async () => {
  const { find, remembered } = await setUp();
  expect(await remembered('made up')).toBeNull();
  expect(await remembered('made up')).toBeNull();
  expect(find).toHaveBeenCalledTimes(2);
});
