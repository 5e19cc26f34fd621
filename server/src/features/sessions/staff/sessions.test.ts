import type {
  AdminLoginPage,
  AdminSession,
  AdminSessionPage,
  AdminWorkoutDetail,
  AdminWorkoutPage,
} from '@spotter/contract/admin/training';
import { expect, test } from 'vitest';
import { asStaff } from '../../../../test/as-staff.ts';
import { asUser } from '../../../../test/as-user.ts';
import { buildTestApp } from '../../../../test/build-test-app.ts';
import { expectProblem } from '../../../../test/expect-problem.ts';
import { inDatabase } from '../../../../test/in-database.ts';
import { connectLive, startSession } from '../../../../test/live-client.ts';
import { recordedFrames, toPoseMessage } from '../../../../test/recorded-poses.ts';
import { refuseAudit } from '../../../../test/refuse-audit.ts';
import { describeOnBothDatabases } from '../../../../test/test-database.ts';

const squats = recordedFrames('tfjs_pose_squats');

describeOnBothDatabases('training in the dashboard', (dialect) => {
  test('shows who trains now, and ends the session: its socket closes with 4501', async () => {
    const app = await buildTestApp(dialect, {
      env: { LIMIT_MESSAGES_PER_SECOND: '10000', LIMIT_BYTES_PER_SECOND: '100000000' },
    });
    const address = await app.listen();
    const owner = await asStaff(app);
    const user = await asUser(app, 'Ada Lovelace');
    const id = await startSession(app, user);
    const look = async () => (await owner.call('GET', `sessions/${id}`)).json<AdminSession>();
    expect(await look()).toMatchObject({ status: 'waiting', duration_seconds: null, exercise_name: null });

    const live = await connectLive(address, id);
    live.send({ exercise_type: 'squat' });
    await live.next('status');
    for (const frame of squats) live.send(toPoseMessage(frame));
    live.send({ type: 'ping' });
    await live.next('pong');
    app.clock.advance(2_000);
    const now = await look();
    expect(now).toMatchObject({ username: 'Ada Lovelace', status: 'claimed', exercise_name: 'Squat' });
    expect(now.duration_seconds).toBe(2);
    expect(now.repetitions).toBeGreaterThan(0);
    expect(now.frames_per_second).toBeGreaterThan(0);
    expect(now.state).not.toBeNull();
    const open = (await owner.call('GET', 'sessions?status=open')).json<AdminSessionPage>();
    expect(open.data.map((session) => session.id)).toEqual([id]);

    const ended = await owner.call('POST', 'sessions/end', { ids: [id, 'unknown'] });
    expect(ended.json()).toEqual({ data: [id] });
    expect(await live.closed).toMatchObject({ code: 4501 });
    expect(await look()).toMatchObject({
      status: 'ended',
      end_reason: 'ended_by_staff',
      repetitions: now.repetitions,
      frames_per_second: null,
    });
    expect((await owner.call('POST', 'sessions/end', { ids: [id] })).json()).toEqual({ data: [] });

    const page = (await owner.call('GET', 'workouts?q=lovelace')).json<AdminWorkoutPage>();
    expect(page.data).toMatchObject([
      { username: 'Ada Lovelace', session_id: id, exercises: ['Squat'], sets: 1 },
    ]);
    const detail = (await owner.call('GET', `workouts/${page.data[0]?.id ?? ''}`)).json<AdminWorkoutDetail>();
    expect(detail.sets[0]?.repetitions).toHaveLength(now.repetitions);
    expectProblem(await owner.call('GET', 'workouts/unknown'), 'admin.not_found');
  });

  test('a session goes on, with its socket, where its end cannot be written to the audit log', async () => {
    const app = await buildTestApp(dialect);
    const address = await app.listen();
    const owner = await asStaff(app);
    const id = await startSession(app, await asUser(app));
    const live = await connectLive(address, id);
    const isServed = async () => {
      live.send({ type: 'ping' });
      await live.next('pong');
    };
    await isServed();
    await refuseAudit(app);
    expectProblem(await owner.call('POST', 'sessions/end', { ids: [id] }), 'server.internal');
    expect((await owner.call('GET', `sessions/${id}`)).json<AdminSession>().status).toBe('claimed');
    await isServed();
  });

  test('a login stays open, with what hangs on it, where its end cannot be written to the audit log', async () => {
    const app = await buildTestApp(dialect);
    const owner = await asStaff(app);
    const user = await asUser(app);
    const id = await startSession(app, user);
    const open = async () =>
      (await owner.call('GET', `logins?user_id=${user.id}&state=open`)).json<AdminLoginPage>().data;
    const [login] = await open();
    await refuseAudit(app);
    expectProblem(await owner.call('POST', 'logins/revoke', { ids: [login?.id ?? ''] }), 'server.internal');
    expect(await open()).toEqual([login]);
    expect((await owner.call('GET', `sessions/${id}`)).json<AdminSession>().status).toBe('waiting');
  });

  test('a session of another process ends there', async () => {
    const app = await buildTestApp(dialect);
    const other = await buildTestApp(dialect, { database: app.database });
    const address = await other.listen();
    const owner = await asStaff(app);
    const user = await asUser(other);
    const live = await connectLive(address, await startSession(other, user));
    live.send({ type: 'ping' });
    await live.next('pong');
    const { data } = (await owner.call('GET', 'sessions?status=claimed')).json<AdminSessionPage>();
    expect(data[0]?.frames_per_second).toBeNull();
    await owner.call('POST', 'sessions/end', { ids: data.map(({ id }) => id) });
    other.clock.advance(5_000);
    expect((await live.closed).code).toBe(4501);
  });

  test('sessions are filtered by person, time and reason, and sorted', async () => {
    const app = await buildTestApp(dialect);
    const owner = await asStaff(app);
    const [ada, grace] = [await asUser(app, 'Ada'), await asUser(app, 'Grace')];
    const first = await startSession(app, ada);
    app.clock.advance(60_000);
    const second = await startSession(app, grace);
    const ids = async (query: string) =>
      (await owner.call('GET', `sessions?${query}`)).json<AdminSessionPage>().data.map(({ id }) => id);
    expect(await ids('sort=created_at&order=desc')).toEqual([second, first]);
    expect(await ids(`user_id=${ada.id}`)).toEqual([first]);
    expect(await ids('q=grac')).toEqual([second]);
    await owner.call('POST', 'sessions/end', { ids: [first] });
    expect(await ids('end_reason=ended_by_staff')).toEqual([first]);
    expect(await ids('sort=ended_at&order=desc')).toEqual([first, second]);
    const from = new Date(app.clock.nowMs() - 30_000).toISOString();
    expect(await ids(`from=${from}`)).toEqual([second]);
    expect(
      expectProblem(await owner.call('GET', 'sessions?from=2026-13-45'), 'request.invalid').errors,
    ).toMatchObject([{ path: '/from' }]);
  });

  test('logins are listed and revoked, with what hangs on them', async () => {
    const app = await buildTestApp(dialect);
    const owner = await asStaff(app);
    const user = await asUser(app);
    const list = async (query: string) =>
      (await owner.call('GET', `logins?${query}`)).json<AdminLoginPage>().data;
    const [login] = await list(`user_id=${user.id}&state=open`);
    expect(login).toMatchObject({ username: user.username, client: '127.0.0.1', ended_at: null });
    const ids = [login?.id ?? ''];
    expect((await owner.call('POST', 'logins/revoke', { ids })).json()).toEqual({ data: ids });
    expectProblem(
      await app.http.inject({ url: '/api/account/', headers: user.headers }),
      'auth.token_invalid',
    );
    expect(await list(`user_id=${user.id}&state=open`)).toEqual([]);
    expect(await list(`user_id=${user.id}&state=ended`)).toMatchObject([{ end_reason: 'revoked_by_staff' }]);
    expect((await owner.call('POST', 'logins/revoke', { ids })).json()).toEqual({ data: [] });
    const entries = await inDatabase(app.database, (db) =>
      db.selectFrom('audit_entries').select(['action', 'resource']).execute(),
    );
    expect(entries).toEqual([{ action: 'revoke', resource: 'logins' }]);
  });
});
