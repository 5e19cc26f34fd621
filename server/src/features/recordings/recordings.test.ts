import type { AccountExport } from '@spotter/contract/accounts';
import type { RecordingDetail, RecordingPage } from '@spotter/contract/recordings';
import { expect, test } from 'vitest';
import { asUser, logIn, type TestUser } from '../../../test/as-user.ts';
import { buildTestApp, type TestApp } from '../../../test/build-test-app.ts';
import { expectProblem } from '../../../test/expect-problem.ts';
import { connectLive, startSession, type LiveClient } from '../../../test/live-client.ts';
import { recordedFrames, toPoseMessage } from '../../../test/recorded-poses.ts';
import { describeOnBothDatabases } from '../../../test/test-database.ts';

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;
const frames = recordedFrames('luizfcha_squat2');
const env = { LIMIT_MESSAGES_PER_SECOND: '10000' };

async function connect(app: TestApp, user: TestUser): Promise<LiveClient> {
  const address = await app.listen();
  const client = await connectLive(address, await startSession(app, user));
  client.send({ exercise_type: 'squat' });
  await client.next('status');
  return client;
}

async function train(client: LiveClient): Promise<void> {
  for (const frame of frames) client.send(toPoseMessage(frame));
  for (let answered = 0; answered < frames.length; answered += 1) await client.next('frame');
}

/** The socket's close is answered once everything of the session is stored. */
async function leave(app: TestApp, client: LiveClient): Promise<void> {
  client.socket.close();
  await client.closed;
  await app.close();
}

async function list(app: TestApp, { headers }: TestUser): Promise<RecordingPage['recordings']> {
  const response = await app.http.inject({ url: '/recordings/', headers });
  expect(response.statusCode).toBe(200);
  return response.json<RecordingPage>().recordings;
}

/** Somebody who has trained with recording on, and the server they come back to. */
async function recorded(dialect: Parameters<typeof buildTestApp>[0]) {
  const first = await buildTestApp(dialect, { env });
  const user = await asUser(first);
  const client = await connect(first, user);
  client.send({ type: 'start_recording' });
  expect(await client.next('status')).toMatchObject({ status: 'Recording started', recording: true });
  await train(client);
  await leave(first, client);
  const app = await buildTestApp(dialect, { database: first.database });
  return { app, user };
}

describeOnBothDatabases('recordings', (dialect) => {
  test('are kept of whoever asks for it: the poses can be read again, and count the same', async () => {
    const { app, user } = await recorded(dialect);
    const [recording] = await list(app, user);
    expect(recording).toMatchObject({ exercise: 'squat', frames: frames.length });
    expect(recording?.reps).toBeGreaterThanOrEqual(4);
    expect((recording?.bytes ?? Infinity) / frames.length).toBeLessThanOrEqual(150);

    const taken = await app.http.inject({ url: '/api/account/export/', headers: user.headers });
    expect(taken.json<AccountExport>().recordings).toEqual([recording]);

    const response = await app.http.inject({
      url: `/recordings/${recording?.id ?? ''}/`,
      headers: user.headers,
    });
    const detail = response.json<RecordingDetail>();
    expect(detail.poses.map(({ t_ms }) => t_ms)).toEqual(frames.map(({ tMs }) => Math.round(tMs)));
    expect(detail.poses[0]?.landmarks).toHaveLength(33);
  });

  test('belong to the person: nobody else can read or delete them, and they can', async () => {
    const { app, user } = await recorded(dialect);
    const [recording] = await list(app, user);
    const url = `/recordings/${recording?.id ?? ''}/`;
    const other = await asUser(app);
    expect(await list(app, other)).toEqual([]);
    expectProblem(await app.http.inject({ url, headers: other.headers }), 'recordings.not_found');
    expectProblem(
      await app.http.inject({ method: 'DELETE', url, headers: other.headers }),
      'recordings.not_found',
    );
    expectProblem(await app.http.inject({ url }), 'auth.token_missing');
    expectProblem(await app.http.inject({ method: 'DELETE', url }), 'auth.token_missing');

    const deleted = await app.http.inject({ method: 'DELETE', url, headers: user.headers });
    expect(deleted.statusCode).toBe(204);
    expect(await list(app, user)).toEqual([]);
    expectProblem(await app.http.inject({ url, headers: user.headers }), 'recordings.not_found');
  });

  test('are deleted after their time', async () => {
    const { app, user } = await recorded(dialect);
    expect(await list(app, user)).toHaveLength(1);
    app.clock.advance(89 * dayMs);
    const { access_token } = await logIn(app, user);
    const later = { ...user, headers: { authorization: `Bearer ${access_token}` } };
    expect(await list(app, later)).toHaveLength(1);
    app.clock.advance(2 * dayMs);
    app.clock.advance(hourMs);
    await expect.poll(() => list(app, later)).toEqual([]);
  });

  test('nothing is kept of whoever does not ask for it, nor after they have had enough', async () => {
    const first = await buildTestApp(dialect, { env });
    const user = await asUser(first);
    const client = await connect(first, user);
    await train(client);
    client.send({ type: 'start_recording' });
    await client.next('status');
    client.send({ type: 'stop_recording' });
    expect(await client.next('status')).toMatchObject({ status: 'Recording stopped', recording: false });
    await train(client);
    await leave(first, client);
    const app = await buildTestApp(dialect, { database: first.database });
    expect(await list(app, user)).toEqual([]);
  });
});

test('an installation may keep none at all, and says so', async () => {
  const app = await buildTestApp('sqlite', { env: { ...env, RECORDINGS: 'false' } });
  const client = await connect(app, await asUser(app));
  client.send({ type: 'start_recording' });
  expect((await client.next('error')).code).toBe('live.recording_off');
});
