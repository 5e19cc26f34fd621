import { expect, test } from 'vitest';
import { asUser } from '../../../test/as-user.ts';
import { buildTestApp } from '../../../test/build-test-app.ts';
import { inDatabase } from '../../../test/in-database.ts';
import { describeOnBothDatabases } from '../../../test/test-database.ts';
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
