import { expect, onTestFinished, test, vi } from 'vitest';
import { asUser } from '../../../test/as-user.ts';
import { buildTestApp } from '../../../test/build-test-app.ts';
import { changeUser } from '../../../test/change-user.ts';
import { openDatabase } from '../../platform/database/database.ts';
import { createLoginsStore } from './logins-store.ts';
import { rememberCallers } from './remember-callers.ts';

async function setUp() {
  const app = await buildTestApp('sqlite');
  const user = await asUser(app);
  const { db, changeStamp, close } = openDatabase(app.database.location, () => undefined);
  onTestFinished(close);
  if (!changeStamp) throw new Error('SQLite has a change stamp');
  const { id } = await db.selectFrom('logins').select('id').executeTakeFirstOrThrow();
  const store = createLoginsStore(db);
  const find = vi.fn(store.findCaller);
  return { app, user, db, store, id, find, remembered: rememberCallers(find, changeStamp) };
}

test('a row is read once for as long as nothing changes', async () => {
  const { user, id, find, remembered } = await setUp();
  const first = await remembered(id);
  expect(first?.caller).toMatchObject({ userId: user.id, username: user.username, loginId: id });
  for (let n = 0; n < 20; n += 1) expect(await remembered(id)).toBe(first);
  expect(find).toHaveBeenCalledTimes(1);
});

test('a change by this process is seen by the next request', async () => {
  const { db, store, id, remembered } = await setUp();
  expect(await remembered(id)).not.toBeNull();
  await db.updateTable('users').set({ role: 'owner' }).execute();
  expect((await remembered(id))?.caller.role).toBe('owner');
  await store.end(id, 'logged_out', 1);
  expect(await remembered(id)).toBeNull();
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
  await db.transaction().execute(async (trx) => {
    await trx.updateTable('users').set({ role: 'editor' }).execute();
    const waiting = remembered(id);
    await createLoginsStore(trx).end(id, 'logged_out', 1);
    void waiting.catch(() => undefined);
  });
  expect(await remembered(id)).toBeNull();

  await db.updateTable('logins').set({ ended_at: null }).execute();
  const [, found] = await Promise.all([remembered(id), remembered(id), store.end(id, 'logged_out', 1)]);
  expect(found === null || found.caller.loginId === id).toBe(true);
  expect(await remembered(id)).toBeNull();
});

test('who is nobody is not remembered', async () => {
  const { find, remembered } = await setUp();
  expect(await remembered('made up')).toBeNull();
  expect(await remembered('made up')).toBeNull();
  expect(find).toHaveBeenCalledTimes(2);
});
