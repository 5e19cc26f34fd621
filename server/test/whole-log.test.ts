// What is logged of somebody who does all that people do, with what goes wrong on the way.
import type { Socket } from 'node:net';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { asUser } from './as-user.ts';
import { buildTestApp } from './build-test-app.ts';
import { inDatabase } from './in-database.ts';
import { connectLive, startSession } from './live-client.ts';
import { recordedFrames, toPoseMessage } from './recorded-poses.ts';
import { describeOnBothDatabases } from './test-database.ts';

const client = '203.0.113.77';
const note = 'my left knee hurts';
const typed = 'a password of another site';

describeOnBothDatabases('a whole run', (dialect) => {
  test('is logged with its failures, and with nothing of who it was', async () => {
    const app = await buildTestApp(dialect, {
      env: { TRUST_PROXY: '127.0.0.1', LIMIT_MESSAGES_PER_SECOND: '10000' },
    });
    const address = await app.listen();
    const user = await asUser(app);
    const ask = async (method: string, path: string, body?: unknown) => {
      const headers = {
        ...user.headers,
        'x-forwarded-for': client,
        'user-agent': `phone of ${user.username}`,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      };
      const response = await fetch(address + path, { method, headers, body: JSON.stringify(body) });
      return response.status;
    };
    const login = (password: string) =>
      ask('POST', '/api/auth/login/', { username: user.username, password });

    const sessionId = await startSession(app, user);
    const live = await connectLive(address, sessionId, { headers: { 'x-forwarded-for': client } });
    live.send({ type: 'configure', exercise: 'squat' });
    const { workout_id: workoutId } = await live.next('session.ready');
    for (const frame of recordedFrames('tfjs_pose_squats')) live.send(toPoseMessage(frame));
    await live.next('repetition');
    live.send({ type: 'end' });
    await live.closed;
    expect(await ask('PATCH', `/workouts/${workoutId}/sets/1/`, { note })).toBe(200);
    expect(await login(typed)).toBe(401);
    expect(await ask('POST', '/api/auth/register/', { username: user.username, email: 'no' })).toBe(400);

    const broken = await connectLive(address, await startSession(app, user));
    // No frame of WebSocket.
    (broken.socket as unknown as { readonly _socket: Socket })._socket.write(Buffer.from([0xff, 0xff, 0xff]));
    await broken.closed;
    await inDatabase(app.database, (db) => sql`alter table workout_sets rename to gone`.execute(db));
    expect(await ask('GET', `/workouts/${workoutId}/?search=${encodeURIComponent(user.email)}`)).toBe(500);
    await inDatabase(app.database, (db) => sql`alter table known_clients rename to gone_too`.execute(db));
    expect(await login(user.password)).toBe(500);
    await app.close();

    const logged = app.logged.join('\n');
    for (const told of ['a socket broke the protocol', 'request failed', 'workout_sets', 'known_clients'])
      expect(logged).toContain(told);
    const personal = [
      user.username,
      user.email,
      user.email.split('@')[0] ?? user.email,
      user.password,
      typed,
      user.accessToken,
      user.accessToken.split('.')[2] ?? user.accessToken,
      user.refreshToken,
      sessionId,
      workoutId,
      client,
      'phone of',
      note,
    ];
    expect(personal.filter((word) => logged.includes(word))).toEqual([]);
  }, 60_000);
});
