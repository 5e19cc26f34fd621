import { expect, test } from 'vitest';
import { asUser } from '../../../test/as-user.ts';
import { buildTestApp, type TestApp } from '../../../test/build-test-app.ts';
import { expectProblem } from '../../../test/expect-problem.ts';
import { connectLive, startSession } from '../../../test/live-client.ts';
import { recordedFrames, toBinaryPose } from '../../../test/recorded-poses.ts';
import { describeOnBothDatabases } from '../../../test/test-database.ts';

const frames = recordedFrames('tfjs_pose_squats');
const token = 'a-token-for-prometheus';

async function metricsOf({ http }: TestApp): Promise<string> {
  const answer = await http.inject({ url: '/metrics' });
  expect(answer.statusCode).toBe(200);
  return answer.body;
}

function valueOf(metrics: string, name: string): number {
  const line = metrics.split('\n').find((one) => one.startsWith(`${name} `));
  return Number(line?.slice(name.length + 1) ?? Number.NaN);
}

test('without a token metrics are shown to this machine, not to what a proxy or a page of another origin asks', async () => {
  const { http } = await buildTestApp('sqlite');
  const shown = await http.inject({ url: '/metrics' });
  expect(shown.headers['content-type']).toMatch(/^text\/plain; version=0\.0\.4/);
  for (const remoteAddress of ['10.0.0.7', '::2', '1.127.0.0'])
    expectProblem(await http.inject({ url: '/metrics', remoteAddress }), 'request.not_found');
  for (const headers of [{ 'x-forwarded-for': '127.0.0.1' }, { origin: 'http://localhost:3000' }])
    expectProblem(await http.inject({ url: '/metrics', headers }), 'request.not_found');
});

test('with a token they are shown to whoever sends it, from anywhere, and to nobody else', async () => {
  const { http } = await buildTestApp('sqlite', { env: { METRICS_TOKEN: token } });
  const ask = (authorization?: string) =>
    http.inject({
      url: '/metrics',
      remoteAddress: '10.0.0.7',
      headers: authorization === undefined ? {} : { authorization },
    });
  expect((await ask(`Bearer ${token}`)).statusCode).toBe(200);
  for (const wrong of [undefined, token, `Bearer ${token}x`, 'Bearer '])
    expectProblem(await ask(wrong), 'auth.token_invalid');
  expectProblem(await http.inject({ url: '/metrics' }), 'auth.token_invalid');
});

describeOnBothDatabases('/metrics', (dialect) => {
  test('counts requests, statements, sockets, poses, repetitions and ends of sessions', async () => {
    const app = await buildTestApp(dialect, { env: { LIMIT_MESSAGES_PER_SECOND: '10000' } });
    const address = await app.listen();
    const user = await asUser(app);
    await app.http.inject({ url: '/no-such-page-of-the-interface', method: 'POST' });
    const client = await connectLive(address, await startSession(app, user));
    client.send({ exercise_type: 'squat' });
    await client.next('status');
    expect(valueOf(await metricsOf(app), 'spotter_sockets')).toBe(1);
    for (const frame of frames) client.send(toBinaryPose(frame));
    for (let answered = 0; answered < frames.length; answered++) await client.next('frame');

    const during = await metricsOf(app);
    expect(valueOf(during, 'spotter_poses_total')).toBe(frames.length);
    expect(valueOf(during, 'spotter_socket_messages_total')).toBe(frames.length + 1);
    expect(valueOf(during, 'spotter_repetitions_total{exercise="squat"}')).toBeGreaterThan(0);
    expect(valueOf(during, 'spotter_sessions_started_total')).toBe(1);
    expect(valueOf(during, 'spotter_database_up')).toBe(1);
    expect(valueOf(during, 'spotter_database_size_bytes')).toBeGreaterThan(100_000);
    expect(valueOf(during, 'spotter_database_statements_total{outcome="done"}')).toBeGreaterThan(10);
    expect(valueOf(during, 'spotter_password_hashes{state="waiting"}')).toBe(0);
    const asked = 'spotter_http_requests_total{method="POST",route="/api/auth/login/",status="200"}';
    expect(valueOf(during, asked)).toBe(1);
    const took = 'spotter_http_request_duration_seconds';
    expect(during).toMatch(new RegExp(`^# TYPE ${took} histogram$`, 'm'));
    const buckets = [...during.matchAll(new RegExp(`^${took}_bucket\\{.*\\} (\\d+)$`, 'gm'))].map(([, n]) =>
      Number(n),
    );
    expect(buckets.toSorted((one, other) => one - other)).toEqual(buckets);
    expect(buckets.at(-1)).toBe(valueOf(during, `${took}_count`));
    expect(valueOf(during, `${took}_sum`)).toBeGreaterThan(0);
    expect(valueOf(during, 'spotter_problems_total{code="request.not_found"}')).toBe(1);

    client.socket.close();
    await expect
      .poll(async () => valueOf(await metricsOf(app), 'spotter_sessions_ended_total{reason="socket_closed"}'))
      .toBe(1);
    expect(valueOf(await metricsOf(app), 'spotter_sockets')).toBe(0);
  });
});
