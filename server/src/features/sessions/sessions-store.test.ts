import { randomUUID } from 'node:crypto';
import { expect, onTestFinished, test } from 'vitest';
import { asUser } from '../../../test/as-user.ts';
import { buildTestApp } from '../../../test/build-test-app.ts';
import { inDatabase } from '../../../test/in-database.ts';
import { createTestDatabase, describeOnBothDatabases } from '../../../test/test-database.ts';
import type { BusMessage } from '../../platform/bus/bus-message.ts';
import { batchesOf } from '../../platform/database/batches-of.ts';
import { setOutlet } from '../../platform/database/in-transaction.ts';
import { sessionsEnded } from './sessions-ended.ts';
import { createSessionsStore } from './sessions-store.ts';

describeOnBothDatabases('storing sessions', (dialect) => {
  test('a session does not start in a login that ended after its request was let in', async () => {
    const app = await buildTestApp(dialect);
    const user = await asUser(app);
    const started = await inDatabase(app.database, async (db) => {
      const { id: loginId } = await db.selectFrom('logins').select('id').executeTakeFirstOrThrow();
      const session = { userId: user.id, loginId, processId: 'p', createdAt: app.clock.nowMs() };
      const store = createSessionsStore(db);
      const before = await store.start({ ...session, id: 'before' }, 3);
      const payload = { refresh: user.refreshToken };
      await app.http.inject({ method: 'POST', url: '/api/auth/logout/', headers: user.headers, payload });
      const after = await store.start({ ...session, id: 'after' }, 3);
      return { before, after, open: await store.listOpen() };
    });
    expect(started).toEqual({ before: 'started', after: 'login_ended', open: [] });
  });
});

test('however many sessions end at once, who holds their sockets can read of each', async () => {
  const database = await createTestDatabase('postgres', { seeded: true });
  onTestFinished(database.drop);
  const ids = Array.from({ length: 1_001 }, () => randomUUID());
  const told: BusMessage[] = [];
  await inDatabase(database, async (db) => {
    setOutlet(db, { write: () => Promise.resolve(), tell: (messages) => told.push(...messages) });
    const { id: user_id } = await db
      .insertInto('users')
      .values({
        username: 'Ada',
        username_key: 'ada',
        email: 'ada@example.org',
        email_key: 'ada@example.org',
        password_hash: null,
        role: 'user',
        is_active: 1,
        created_at: 1,
        updated_at: 1,
        last_login_at: null,
        anonymised_at: null,
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    const claimed = { user_id, login_id: 'one', process_id: 'elsewhere', status: 'claimed', claimed_at: 1 };
    for (const some of batchesOf(ids)) {
      const rows = some.map((id) => ({ ...claimed, id, created_at: 1, ended_at: null, end_reason: null }));
      await db.insertInto('sessions').values(rows).execute();
    }
    await createSessionsStore(db).endOfLogins(['one'], 'logged_out', 2);
  });
  const read = told.flatMap(({ body }) => (sessionsEnded.isBody(body) ? body.ids : []));
  expect(read.toSorted()).toEqual(ids.toSorted());
});
