// What the whole server tells a collector, and what it never does.
import { drawFigure } from '@spotter/pose/draw-figure';
import { expect, test } from 'vitest';
import { logIn, registerUser } from '../../../test/as-user.ts';
import { buildTestApp } from '../../../test/build-test-app.ts';
import { connectLive } from '../../../test/live-client.ts';
import { recordedFrames, toPoseMessage } from '../../../test/recorded-poses.ts';
import { startCollector } from '../../../test/start-collector.ts';
import { describeOnBothDatabases } from '../../../test/test-database.ts';
import { encodeJpeg } from './pose-pool/encode-jpeg.ts';

const traceId = '0af7651916cd43dd8448eb211c80319c';
const caller = 'b7ad6b7169203331';
const client = '203.0.113.77';
const note = 'my left knee hurts';

describeOnBothDatabases('a trace', (dialect) => {
  test('shows requests, their statements and a session with what it came to, and nothing personal', async () => {
    const collector = await startCollector();
    const app = await buildTestApp(dialect, {
      env: {
        OTEL_EXPORTER_OTLP_ENDPOINT: collector.url,
        TRUST_PROXY: '127.0.0.1',
        POSE_WORKERS: '1',
        LIMIT_MESSAGES_PER_SECOND: '10000',
      },
    });
    await app.warmUp();
    const address = await app.listen();

    const user = await registerUser(app);
    const tokens = await logIn(app, user);
    const headers = {
      authorization: `Bearer ${tokens.access_token}`,
      'x-forwarded-for': client,
      'user-agent': `phone of ${user.username}`,
      traceparent: `00-${traceId}-${caller}-01`,
      tracestate: `who=${user.id}`,
    };
    const ask = async (path: string, init: RequestInit = {}) => {
      const response = await fetch(address + path, { ...init, headers });
      return {
        status: response.status,
        requestId: response.headers.get('x-request-id'),
        body: await response.text(),
      };
    };
    const started = await ask('/stream/sessions/start/');
    const { session_id: sessionId } = JSON.parse(started.body) as { session_id: string };
    const live = await connectLive(address, sessionId, { headers });
    live.send({ type: 'configure', exercise: 'squat' });
    const { workout_id: workoutId } = await live.next('session.ready');
    for (const frame of recordedFrames('tfjs_pose_squats')) live.send(toPoseMessage(frame));
    await live.next('repetition');
    live.socket.send(encodeJpeg(drawFigure({ width: 320, height: 240 })));
    live.send({ type: 'end' });
    const { workout } = await live.next('summary');
    await live.closed;
    await fetch(`${address}/workouts/${workoutId}/sets/1/`, {
      method: 'PATCH',
      headers: { ...headers, 'content-type': 'application/json' },
      body: JSON.stringify({ note }),
    });
    expect((await ask(`/workouts/${workoutId}/?search=${encodeURIComponent(user.email)}`)).status).toBe(200);
    await app.close();

    const spans = collector.spans();
    const named = (name: string) => spans.filter((span) => span.name === name);
    const [start] = named('GET /stream/sessions/start/');
    expect(start).toMatchObject({
      traceId,
      parentSpanId: caller,
      attributes: {
        'http.request.method': 'GET',
        'http.route': '/stream/sessions/start/',
        'http.response.status_code': 201,
      },
    });
    const statements = spans.filter(({ parentSpanId }) => parentSpanId === start?.spanId);
    expect(statements.map(({ name }) => name)).toContain('INSERT sessions');
    expect(named('PATCH /workouts/:id/sets/:position/')).toHaveLength(1);
    const [session] = named('session');
    expect(session).toMatchObject({
      traceId,
      attributes: { 'spotter.session.end': 'ended_by_user', 'spotter.repetitions': workout?.reps },
    });
    expect(named('save workouts').length).toBeGreaterThan(0);
    const [pose] = named('find pose');
    expect(pose?.links).toEqual([session?.spanId]);

    const sent = collector.sent();
    const personal = [
      user.username,
      user.email,
      user.email.split('@')[0] ?? user.email,
      user.password,
      tokens.access_token,
      tokens.access_token.split('.')[2] ?? tokens.access_token,
      tokens.refresh_token,
      sessionId,
      workoutId,
      client,
      '127.0.0.1',
      'phone of',
      'who=',
      note,
    ];
    expect(personal.filter((word) => sent.includes(word))).toEqual([]);
  }, 60_000);
});
