import type { AccountExport } from '@spotter/contract/accounts';
import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { asUser, logIn } from '../../../../test/as-user.ts';
import { buildTestApp, shareTestApp } from '../../../../test/build-test-app.ts';
import { expectProblem } from '../../../../test/expect-problem.ts';
import { inDatabase } from '../../../../test/in-database.ts';
import { startSession } from '../../../../test/live-client.ts';
import { describeOnBothDatabases } from '../../../../test/test-database.ts';
import { batchesOf } from '../../../platform/database/batches-of.ts';

describeOnBothDatabases('the export of an account', (dialect) => {
  const sharedApp = shareTestApp(dialect);

  test.each(['/api/account/export/', '/api/account/export'])(
    '%s holds everything that is kept about the caller, as a file',
    async (url) => {
      const app = await buildTestApp(dialect);
      const user = await asUser(app, 'Ada Lovelace');
      const startedAt = new Date(app.clock.nowMs()).toISOString();
      app.clock.advance(60_000);
      const { access_token, refresh_token } = await logIn(app, user);
      const secondAt = new Date(app.clock.nowMs()).toISOString();
      const loggedOut = await app.http.inject({
        method: 'POST',
        url: '/api/auth/logout/',
        headers: { authorization: `Bearer ${access_token}` },
        payload: { refresh: refresh_token },
      });
      expect(loggedOut.statusCode).toBe(204);

      await app.http.inject({ url: '/stream/sessions/start/', headers: user.headers });
      const sessionAt = new Date(app.clock.nowMs()).toISOString();

      const response = await app.http.inject({ url, headers: user.headers });
      expect(response.statusCode).toBe(200);
      expect(response.headers['cache-control']).toBe('no-store');
      expect(response.headers['content-disposition']).toBe('attachment; filename="spotter-account.json"');
      const account = (await app.http.inject({ url: '/api/account/', headers: user.headers })).json<object>();
      expect(response.json()).toEqual({
        account,
        logins: [
          { created_at: secondAt, client: '127.0.0.1', ended_at: secondAt },
          { created_at: startedAt, client: '127.0.0.1', ended_at: null },
        ],
        known_clients: [{ client: '127.0.0.1', last_login_at: secondAt }],
        dashboard_sign_ins: [],
        sessions: [{ started_at: sessionAt, claimed_at: null, ended_at: null, end_reason: null }],
        workouts: [],
        recordings: [],
        routines: [],
      });
    },
  );

  test('it holds all of a long list, the newest first, each once', async () => {
    const app = await buildTestApp(dialect);
    const user = await asUser(app);
    await startSession(app, user);
    const last = app.clock.nowMs();
    await inDatabase(app.database, async (db) => {
      const [made] = await db.selectFrom('sessions').selectAll().execute();
      if (!made) throw new Error('no session');
      const more = Array.from({ length: 700 }, (_, index) => ({
        ...made,
        id: randomUUID(),
        // Several in one millisecond, over the end of a page.
        created_at: last - 1 - Math.floor(index / 60),
        ended_at: index,
        status: 'ended',
      }));
      for (const some of batchesOf(more)) await db.insertInto('sessions').values(some).execute();
    });
    const response = await app.http.inject({ url: '/api/account/export/', headers: user.headers });
    expect(response.headers['content-type']).toBe('application/json; charset=utf-8');
    const { sessions } = response.json<AccountExport>();
    expect(sessions).toHaveLength(701);
    const times = sessions.map(({ started_at }) => started_at);
    expect(times).toEqual(times.toSorted().toReversed());
    expect(new Set(sessions.map(({ ended_at }) => ended_at)).size).toBe(701);
  });

  test('it holds nothing that admits, and nothing of anybody else', async () => {
    const app = await sharedApp();
    const user = await asUser(app);
    const other = await asUser(app);
    const started = await app.http.inject({ url: '/stream/sessions/start/', headers: user.headers });
    const { session_id } = started.json<{ session_id: string }>();
    const response = await app.http.inject({ url: '/api/account/export/', headers: user.headers });
    for (const secret of [
      session_id,
      user.accessToken,
      user.refreshToken,
      'argon2',
      other.username,
      other.email,
    ]) {
      expect(response.body).not.toContain(secret);
    }
    expect(response.json<AccountExport>().logins).toHaveLength(1);
  });

  test('logins long over are forgotten at the next login', async () => {
    const app = await sharedApp();
    const user = await asUser(app);
    app.clock.advance(61 * 86_400_000);
    const { access_token } = await logIn(app, user);
    const headers = { authorization: `Bearer ${access_token}` };
    const response = await app.http.inject({ url: '/api/account/export/', headers });
    expect(response.json<AccountExport>().logins).toHaveLength(1);
  });

  test('it needs an access token', async () => {
    const app = await sharedApp();
    const user = await asUser(app);
    expectProblem(await app.http.inject({ url: '/api/account/export/' }), 'auth.token_missing');
    const headers = { authorization: `Bearer ${user.refreshToken}` };
    expectProblem(await app.http.inject({ url: '/api/account/export/', headers }), 'auth.token_invalid');
  });
});
