import type { RuntimeSettingList } from '@spotter/contract/admin/settings';
import { expect, test } from 'vitest';
import { asStaff } from '../../../../test/as-staff.ts';
import { asUser } from '../../../../test/as-user.ts';
import { buildTestApp } from '../../../../test/build-test-app.ts';
import { expectProblem } from '../../../../test/expect-problem.ts';
import { inDatabase } from '../../../../test/in-database.ts';
import { connectLive, startSession } from '../../../../test/live-client.ts';
import { refuseAudit } from '../../../../test/refuse-audit.ts';
import { describeOnBothDatabases } from '../../../../test/test-database.ts';

const dayMs = 86_400_000;

describeOnBothDatabases('settings that change at run time', (dialect) => {
  test('hold at once in every process, over the environment, and give way to it again', async () => {
    const app = await buildTestApp(dialect);
    const other = await buildTestApp(dialect, { database: app.database });
    const owner = await asStaff(app);
    const active = async () => (await other.http.inject({ url: '/stream/sessions/active/' })).statusCode;
    expect(await active()).toBe(200);
    const off = await owner.call('PATCH', 'settings/testing_routes', { value: false });
    expect(off.json()).toMatchObject({
      value: false,
      environment_value: true,
      source: 'stored',
      updated_by: owner.username,
    });
    await expect.poll(active).toBe(401);
    const back = await owner.call('PATCH', 'settings/testing_routes', { value: null });
    expect(back.json()).toMatchObject({ value: true, source: 'environment', updated_by: null });
    await expect.poll(active).toBe(200);
  });

  test('the number of sessions of one person follows the setting', async () => {
    const app = await buildTestApp(dialect);
    const address = await app.listen();
    const owner = await asStaff(app);
    const user = await asUser(app);
    await owner.call('PATCH', 'settings/sessions_per_user', { value: 1 });
    const live = await connectLive(address, await startSession(app, user));
    live.send({ type: 'ping' });
    await live.next('pong');
    const start = { url: '/stream/sessions/start/', headers: user.headers };
    expectProblem(await app.http.inject(start), 'limits.too_many_sessions');
    await owner.call('PATCH', 'settings/sessions_per_user', { value: 2 });
    expect((await app.http.inject(start)).statusCode).toBe(201);
  });

  test('stay as they are where a change cannot be written to the audit log', async () => {
    const app = await buildTestApp(dialect);
    const owner = await asStaff(app);
    await owner.call('PATCH', 'settings/sessions_per_user', { value: 5 });
    const read = async () => (await owner.call('GET', 'settings')).json<RuntimeSettingList>().data;
    const before = await read();
    await refuseAudit(app);
    for (const value of [6, null]) {
      expectProblem(await owner.call('PATCH', 'settings/sessions_per_user', { value }), 'server.internal');
    }
    expect(await read()).toEqual(before);
  });

  test('are listed with what they take, and refuse what they do not', async () => {
    const app = await buildTestApp(dialect, { env: { KEEP_AUDIT_DAYS: '90' } });
    const owner = await asStaff(app);
    const { data } = (await owner.call('GET', 'settings')).json<RuntimeSettingList>();
    expect(data.find(({ id }) => id === 'keep_audit_days')).toMatchObject({
      value: 90,
      unit: 'days',
      maximum: 3650,
    });
    for (const [id, value, message] of [
      ['sessions_per_user', 0, 'Must be a whole number from 1 to 1000.'],
      ['sessions_per_user', true, 'Must be a whole number from 1 to 1000.'],
      ['testing_routes', 1, 'Must be true or false.'],
    ] as const) {
      const refused = expectProblem(
        await owner.call('PATCH', `settings/${id}`, { value }),
        'request.invalid',
      );
      expect(refused.errors).toMatchObject([{ path: '/value', message }]);
    }
    expectProblem(await owner.call('PATCH', 'settings/port', { value: 1 }), 'admin.not_found');
  });

  test('what is kept longer than they say is forgotten within the hour, and nothing else', async () => {
    const app = await buildTestApp(dialect);
    const owner = await asStaff(app);
    const user = await asUser(app);
    await startSession(app, user);
    const now = app.clock.nowMs();
    await inDatabase(app.database, async (db) => {
      for (const [id, endedAt] of [
        ['old', now - 8 * dayMs],
        ['new', now - 6 * dayMs],
      ] as const) {
        await db
          .insertInto('sessions')
          .values({
            id,
            user_id: user.id,
            login_id: 'l',
            process_id: 'p',
            status: 'ended',
            created_at: endedAt,
            ended_at: endedAt,
          })
          .execute();
        await db
          .insertInto('workouts')
          .values({
            id,
            session_id: id,
            user_id: user.id,
            started_at: endedAt,
            ended_at: endedAt,
            updated_at: endedAt,
            reps: 1,
            good_reps: 1,
          })
          .execute();
        await db
          .insertInto('audit_entries')
          .values({
            at: endedAt,
            actor_id: owner.id,
            actor_name: owner.username,
            action: 'edit',
            resource: 'groups',
            resource_id: id,
            label: id,
            changed: '[]',
          })
          .execute();
      }
    });
    for (const id of ['keep_sessions_days', 'keep_workouts_days', 'keep_audit_days']) {
      await owner.call('PATCH', `settings/${id}`, { value: 7 });
    }
    app.clock.advance(3_600_000);
    await app.close();
    const left = await inDatabase(app.database, async (db) => ({
      sessions: (await db.selectFrom('sessions').select('id').where('status', '=', 'ended').execute()).map(
        ({ id }) => id,
      ),
      workouts: (await db.selectFrom('workouts').select('id').execute()).map(({ id }) => id),
      audit: (
        await db.selectFrom('audit_entries').select('resource_id').where('resource', '=', 'groups').execute()
      ).map(({ resource_id }) => resource_id),
    }));
    expect(left.sessions).not.toContain('old');
    expect(left.sessions).toContain('new');
    expect(left.workouts).toEqual(['new']);
    expect(left.audit).toEqual(['new']);
  });
});
