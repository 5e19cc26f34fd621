// What survives when the process is killed, and when it is stopped.
import { randomUUID } from 'node:crypto';
import { squat as squatExercise } from '@spotter/exercises/legs/squat';
import type { WorkoutPage } from '@spotter/contract/workouts';
import { expect, onTestFinished, test } from 'vitest';
import { countRecording } from '../../../../eval/count-recording.ts';
import { inDatabase } from '../../../test/in-database.ts';
import { connectLive, type LiveClient } from '../../../test/live-client.ts';
import { recordedFrames, toBinaryPose } from '../../../test/recorded-poses.ts';
import { startServer, type RunningServer } from '../../../test/start-server.ts';
import {
  createTestDatabase,
  describeOnBothDatabases,
  type TestDatabase,
} from '../../../test/test-database.ts';

const { specification: squat } = squatExercise;

const frames = recordedFrames('tfjs_pose_squats');
const { counted } = countRecording(squat, frames);
const env = { LIMIT_MESSAGES_PER_SECOND: '10000' };

async function call<T>(server: RunningServer, path: string, token?: string, body?: unknown): Promise<T> {
  const response = await fetch(server.address + path, {
    method: body === undefined ? 'GET' : 'POST',
    headers: {
      'content-type': 'application/json',
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  if (!response.ok) throw new Error(`${path}: ${await response.text()}`);
  return (await response.json()) as T;
}

async function logIn(server: RunningServer): Promise<string> {
  const account = { username: randomUUID(), password: randomUUID() };
  await call(server, '/api/auth/register/', undefined, {
    ...account,
    email: `${account.username}@test.example`,
  });
  return (await call<{ access_token: string }>(server, '/api/auth/login/', undefined, account)).access_token;
}

async function train(server: RunningServer, token: string): Promise<LiveClient> {
  const { session_id } = await call<{ session_id: string }>(server, '/stream/sessions/start/', token);
  const client = await connectLive(server.address, session_id);
  client.send({ exercise_type: 'squat' });
  for (const frame of frames) client.send(toBinaryPose(frame));
  for (let answered = 0; answered < frames.length; answered++) await client.next('frame');
  return client;
}

/** Other processes wait for 20 seconds before they believe it. */
function killedLongAgo(database: TestDatabase): Promise<unknown> {
  return inDatabase(database, (db) => db.updateTable('processes').set({ seen_at: 0 }).execute());
}

function list(server: RunningServer, token: string): Promise<WorkoutPage> {
  return call<WorkoutPage>(server, '/workouts/', token);
}

describeOnBothDatabases('a server', (dialect) => {
  test('that is killed loses nothing that was saved, and its next start ends what it left open', async () => {
    const database = await createTestDatabase(dialect, { seeded: true });
    onTestFinished(database.drop);
    const first = await startServer(database, env);
    const token = await logIn(first);
    const client = await train(first, token);
    client.send({ type: 'finish_set' });
    await client.next('set_finished');
    // Saved with its first repetition, and again when the set is over.
    await expect
      .poll(async () => (await list(first, token)).workouts[0]?.sets[0]?.ended_at ?? null, {
        timeout: 10_000,
      })
      .not.toBeNull();
    const saved = await list(first, token);
    expect(saved.workouts[0]).toMatchObject({ ended_at: null, reps: counted });

    await first.kill('SIGKILL');
    expect((await client.closed).code).toBe(1006);
    if (dialect === 'postgres') await killedLongAgo(database);
    const second = await startServer(database, env);
    await expect
      .poll(async () => (await list(second, token)).workouts[0]?.ended_at ?? null, { timeout: 30_000 })
      .not.toBeNull();
    const { workouts } = await list(second, token);
    expect(workouts).toHaveLength(1);
    expect(workouts[0]).toMatchObject({ reps: counted, sets: saved.workouts[0]?.sets });
    expect(await call(second, '/stream/sessions/active/', token)).toEqual({ sessions: [] });
    await train(second, token);
  }, 60_000);

  test('that is asked to stop stores what was trained, says so to its sockets, and ends well', async () => {
    const database = await createTestDatabase(dialect, { seeded: true });
    onTestFinished(database.drop);
    const first = await startServer(database, env);
    const token = await logIn(first);
    const client = await train(first, token);
    expect(await first.kill('SIGTERM')).toBe(0);
    expect((await client.closed).code).toBe(4000);
    const { workouts } = await list(await startServer(database, env), token);
    expect(workouts).toEqual([expect.objectContaining({ reps: counted })]);
    expect(workouts[0]?.ended_at).not.toBeNull();
  }, 60_000);
});
