import { expect, onTestFinished, test } from 'vitest';
import { logIn } from '../../../../test/as-user.ts';
import { buildTestApp } from '../../../../test/build-test-app.ts';
import { inDatabase } from '../../../../test/in-database.ts';
import { createTestDatabase, describeOnBothDatabases } from '../../../../test/test-database.ts';
import { ConfigError } from '../../../read-settings.ts';

const env = {
  ADMIN_USERNAME: 'Ada Lovelace',
  ADMIN_EMAIL: 'ada@example.org',
  ADMIN_PASSWORD: ' the analytical engine ',
};

describeOnBothDatabases('the first admin from the environment', (dialect) => {
  test('is made at the start, with the password as it stands, and then there is no link', async () => {
    const app = await buildTestApp(dialect, { env });
    expect(app.setUpPath).toBeUndefined();
    const { access_token } = await logIn(app, {
      username: env.ADMIN_EMAIL,
      password: env.ADMIN_PASSWORD,
    });
    const headers = { authorization: `Bearer ${access_token}` };
    expect((await app.http.inject({ url: '/api/account/', headers })).json()).toMatchObject({
      username: 'Ada Lovelace',
      role: 'owner',
    });
  });

  test('is in the audit log, as made by the environment', async () => {
    const app = await buildTestApp(dialect, { env });
    const entries = await inDatabase(app.database, (db) =>
      db.selectFrom('audit_entries').select(['actor_id', 'actor_name', 'action', 'label', 'after']).execute(),
    );
    const after = { username: 'Ada Lovelace', email: 'ada@example.org', role: 'owner', is_active: true };
    expect(entries.map((entry) => ({ ...entry, after: JSON.parse(entry.after ?? '') as unknown }))).toEqual([
      { actor_id: null, actor_name: 'environment', action: 'create', label: 'Ada Lovelace', after },
    ]);
  });

  test('is made once: later starts change nothing, whatever the environment says by then', async () => {
    const app = await buildTestApp(dialect, { env });
    const later = await buildTestApp(dialect, {
      database: app.database,
      env: { ...env, ADMIN_PASSWORD: 'password' },
    });
    await logIn(later, { username: env.ADMIN_USERNAME, password: env.ADMIN_PASSWORD });
  });

  test('stops the start with plain words when it breaks a rule', async () => {
    const start = buildTestApp(dialect, {
      env: { ...env, ADMIN_EMAIL: 'nowhere', ADMIN_PASSWORD: 'password' },
    });
    await expect(start).rejects.toThrow(ConfigError);
    await expect(start).rejects.toThrow(
      /ADMIN_EMAIL: Must be an email address.*\n +ADMIN_PASSWORD: Is one of the passwords/,
    );
    await expect(start).rejects.not.toThrow(/nowhere/);
  });

  test('stops the start where somebody who is no owner has that name', async () => {
    const app = await buildTestApp(dialect);
    await app.http.inject({
      method: 'POST',
      url: '/api/auth/register/',
      payload: { username: 'ADA LOVELACE', email: 'other@example.org', password: 'the difference engine' },
    });
    await expect(buildTestApp(dialect, { database: app.database, env })).rejects.toThrow(
      /ADMIN_USERNAME: Is taken\./,
    );
  });
});

// SQLite waits in the thread for another process's lock, so its processes cannot share a thread as here.
test('of processes that start at once on PostgreSQL all start, with one admin', async () => {
  const database = await createTestDatabase('postgres');
  onTestFinished(database.drop);
  const processes = await Promise.all([1, 2, 3].map(() => buildTestApp('postgres', { database, env })));
  expect(processes.map(({ setUpPath }) => setUpPath)).toEqual([undefined, undefined, undefined]);
});
