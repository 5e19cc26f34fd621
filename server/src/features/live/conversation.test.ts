import { encodeBinaryPose } from '@spotter/contract/live/binary-pose';
import { squat as squatExercise } from '@spotter/exercises/legs/squat';
import { describe, expect, test } from 'vitest';
import { countRecording } from '../../../../eval/count-recording.ts';
import { asUser } from '../../../test/as-user.ts';
import { shareTestApp, type TestApp } from '../../../test/build-test-app.ts';
import { connectLive, startSession, type LiveClient } from '../../../test/live-client.ts';
import { recordedFrames, toBinaryPose, toPoseMessage } from '../../../test/recorded-poses.ts';

const { specification: squat } = squatExercise;

const nobody = { type: 'pose', landmarks: null };
const frames = recordedFrames('luizfcha_squat2');

const sharedApp = shareTestApp('sqlite', { env: { LIMIT_MESSAGES_PER_SECOND: '10000' } });

async function connect(): Promise<{ app: TestApp; client: LiveClient }> {
  const app = await sharedApp();
  const address = await app.listen();
  return { app, client: await connectLive(address, await startSession(app, await asUser(app))) };
}

async function choose(client: LiveClient, exercise_type: string | number = 'squat'): Promise<void> {
  client.send({ exercise_type });
  await client.next('status');
}

function errorCodes(client: LiveClient): string[] {
  return client.received.flatMap((message) => (message.type === 'error' ? [message.code] : []));
}

describe('choosing an exercise', () => {
  test('by name or by id of the catalogue is answered as existing clients expect', async () => {
    const { client } = await connect();
    client.send({ exercise_type: 'Squats' });
    const byName = await client.next('status');
    expect(byName).toMatchObject({ status: 'Pose detection initialized', exercise: 'squat', paused: false });
    client.send({ exercise_type: byName.exercise_id });
    expect(await client.next('status')).toEqual(byName);
  });

  test('that nobody knows, or that cannot be counted, is told so, and the socket stays', async () => {
    const { client } = await connect();
    client.send({ exercise_type: 'sqat' });
    expect(await client.next('error')).toMatchObject({
      code: 'live.unknown_exercise',
      message: expect.stringContaining('squat') as string,
    });
    client.send({ exercise_type: 'cobra' });
    expect((await client.next('error')).code).toBe('live.not_coachable');
    await choose(client);
  });

  test('that nobody knows is looked for among the near ones once a second, and is abuse in the long run', async () => {
    const { app, client } = await connect();
    const unknown = { exercise_type: 'sqat' };
    const answer = async () => (await client.next('error')).message;
    client.send(unknown);
    client.send(unknown);
    expect(await answer()).toBe('There is no exercise "sqat". Did you mean squat?');
    expect(await answer()).toBe('There is no exercise "sqat".');
    app.clock.advance(1_000);
    client.send(unknown);
    expect(await answer()).toContain('squat');
    for (let message = 0; message < 47; message++) client.send(unknown);
    expect((await client.closed).code).toBe(4507);
  });

  test('and frames sent in one go are taken in their order', async () => {
    const { client } = await connect();
    client.send({ exercise_type: 'squat' });
    client.send({ ...nobody, t: 0 });
    expect(await client.next('frame')).toMatchObject({ exercise: 'squat', state: 'NO_PERSON' });
    expect(errorCodes(client)).toEqual([]);
  });
});

describe('poses', () => {
  test.each([
    ['JSON', toPoseMessage],
    ['compact', toBinaryPose],
  ])('of a recording in %s messages are counted as the engine counts them', async (_name, message) => {
    const { client } = await connect();
    await choose(client);
    for (const frame of frames) client.send(message(frame));
    const answers = [];
    while (answers.length < frames.length) answers.push(await client.next('frame'));
    const { counted } = countRecording(squat, frames);
    expect(counted).toBeGreaterThan(1);
    expect(answers.at(-1)?.count).toBe(counted);

    const completed = answers.filter(({ state }) => state === 'Exercise Completed');
    expect(completed.map(({ count }) => count)).toEqual(Array.from({ length: counted }, (_, i) => i + 1));
    for (const { prediction, confidence, repetition } of completed) {
      expect(prediction).toMatch(/\w/);
      expect(confidence).toBeGreaterThanOrEqual(0);
      expect(confidence).toBeLessThanOrEqual(1);
      expect(repetition).toMatchObject({ prediction, confidence });
    }
    const words = [...Object.values(squat.states), 'NO_PERSON', 'Exercise Completed'];
    for (const { state } of answers) expect(words).toContain(state);
  });

  test.each<[string, (index: number, tMs: number) => number, number, readonly string[]]>([
    ['as recorded', (_, tMs) => tMs, 5, []],
    ['one of them 3 s ahead', (index, tMs) => (index === 53 ? tMs + 3_000 : tMs), 5, []],
    ['one of them 9 s ahead', (index, tMs) => (index === 53 ? tMs + 9_000 : tMs), 5, []],
    ['one of them 5 s late', (index, tMs) => (index === 53 ? tMs - 5_000 : tMs), 5, []],
    ['one of them 0.4 s ahead', (index, tMs) => (index === 53 ? tMs + 400 : tMs), 5, []],
    ['in seconds', (_, tMs) => tMs / 1000, 5, ['live.odd_times']],
  ])('with times %s are counted', async (_name, tOf, count, told) => {
    const { app, client } = await connect();
    await choose(client);
    const five = recordedFrames('ambaks_squats');
    let counted = 0;
    for (const [index, frame] of five.entries()) {
      client.send(toPoseMessage({ ...frame, tMs: tOf(index, frame.tMs) }));
      counted = (await client.next('frame')).count;
      app.clock.advance((five[index + 1]?.tMs ?? frame.tMs) - frame.tMs);
    }
    expect(counted).toBe(count);
    expect(errorCodes(client)).toEqual(told);
  });

  test('of nobody are answered NO_PERSON', async () => {
    const { client } = await connect();
    await choose(client);
    client.send(encodeBinaryPose({ t: 1, aspect: 1, landmarks: null, world: null }));
    expect(await client.next('frame')).toMatchObject({ state: 'NO_PERSON', phase: null, count: 0 });
  });

  test('before an exercise is chosen are told so once a second, and the socket stays', async () => {
    const { app, client } = await connect();
    for (let second = 0; second < 3; second++) {
      for (let frame = 0; frame < 5; frame++) client.send(nobody);
      expect(await client.next('error')).toMatchObject({
        code: 'live.no_exercise',
        error: 'Pose detection not initialized',
        retryable: true,
      });
      client.send({ type: 'ping' });
      await client.next('pong');
      app.clock.advance(1_000);
    }
    expect(errorCodes(client)).toHaveLength(3);
  });
});

test('the exercise is recognised where that is asked for, and counted from its first repetition', async () => {
  const { client } = await connect();
  client.send({ exercise_type: 'auto' });
  expect(await client.next('status')).toMatchObject({ exercise: 'auto', exercise_id: null });
  for (const frame of frames) client.send(toPoseMessage(frame));
  expect(await client.next('status')).toMatchObject({ status: 'Exercise recognised', exercise: 'squat' });
  client.send({ type: 'finish_set' });
  expect(await client.next('set_finished')).toMatchObject({
    exercise: 'squat',
    count: countRecording(squat, frames).counted,
  });
});

describe('a set', () => {
  test('is finished by the client, and the next count goes on over the session', async () => {
    const { client } = await connect();
    await choose(client);
    for (const frame of frames) client.send(toPoseMessage(frame));
    client.send({ type: 'finish_set' });
    const set = await client.next('set_finished');
    expect(set).toMatchObject({ exercise: 'squat', set: 1, count: countRecording(squat, frames).counted });
    const repetitions = client.received.flatMap((message) =>
      message.type === 'frame' && message.repetition ? [message.repetition] : [],
    );
    expect(set.best?.score).toBe(Math.max(...repetitions.map(({ score }) => score)));
    expect(repetitions[0]).toMatchObject({ phases_ms: { rest: null }, speed_loss: 0, score_parts: {} });
    client.send({ type: 'start_set' });
    expect(await client.next('status')).toMatchObject({ status: 'Set finished' });
    expect(await client.next('status')).toMatchObject({ status: 'Set started' });
    client.send({ ...nobody, t: 60_000 });
    expect(await client.next('frame')).toMatchObject({
      count: set.count,
      set: { number: 2, count: 0, active: true },
    });
  });

  test('is finished by changing the exercise, whose count starts anew', async () => {
    const { client } = await connect();
    await choose(client);
    for (const frame of frames) client.send(toPoseMessage(frame));
    client.send({ exercise_type: 'push_up' });
    expect(await client.next('set_finished')).toMatchObject({ exercise: 'squat' });
    expect(await client.next('status')).toMatchObject({ exercise: 'push_up' });
    client.send({ ...nobody, t: 60_000 });
    expect(await client.next('frame')).toMatchObject({ exercise: 'push_up', count: 0 });
  });

  test('needs an exercise', async () => {
    const { client } = await connect();
    client.send({ type: 'start_set' });
    expect((await client.next('error')).code).toBe('live.no_exercise');
  });
});

test('frames are left alone while the client pauses, and counted on after', async () => {
  const { client } = await connect();
  await choose(client);
  client.send({ type: 'pause' });
  expect(await client.next('status')).toMatchObject({ paused: true });
  client.send(nobody);
  expect((await client.next('error')).code).toBe('live.paused');
  client.send({ type: 'resume' });
  expect(await client.next('status')).toMatchObject({ paused: false });
  client.send(nobody);
  await client.next('frame');
});

test('data of a client is answered by a sentence to show, and by what is known of its session', async () => {
  const { client } = await connect();
  client.send({ type: 'client_data', data: { device: 'phone' } });
  expect((await client.next('server_response')).data).toEqual({
    result: 'No exercise is chosen yet.',
    exercise: null,
    count: 0,
    dropped: 0,
  });
  await choose(client);
  client.send({ type: 'client_data', data: {} });
  expect((await client.next('server_response')).data).toMatchObject({
    result: 'Squat: 0',
    exercise: 'squat',
  });
});

test('a video stream is told once that it is not decoded; all it brings after is dropped, and the rest goes on', async () => {
  const { client } = await connect();
  await choose(client);
  client.send(Buffer.from([0x1a, 0x45, 0xdf, 0xa3]));
  expect((await client.next('error')).code).toBe('live.video_not_supported');
  for (let chunk = 0; chunk < 200; chunk++) client.send(Buffer.alloc(100, chunk));
  client.send(nobody);
  expect(await client.next('frame')).toMatchObject({ dropped: 201 });
  expect(errorCodes(client)).toHaveLength(1);
});

test('a recorder that sends the first byte of its stream alone is recognised, and costs no wrong message', async () => {
  const { client } = await connect();
  await choose(client);
  for (const bytes of [[0x1a], [0x45, 0xdf], [0xa3, 0x9f, 0x42]]) client.send(Buffer.from(bytes));
  expect((await client.next('error')).code).toBe('live.video_not_supported');
  for (let chunk = 0; chunk < 200; chunk++) client.send(Buffer.alloc(100, chunk));
  client.send({ type: 'ping' });
  await client.next('pong');
  expect(errorCodes(client)).toHaveLength(1);
});

test('a byte that only looked like the start of a video is told, and what follows is read by itself', async () => {
  const { client } = await connect();
  await choose(client);
  client.send(Buffer.from([0x1a]));
  client.send(encodeBinaryPose({ t: 1, aspect: 1, landmarks: null, world: null }));
  expect((await client.next('error')).code).toBe('live.malformed');
  await client.next('frame');
});

test('where no pose workers run, camera frames are told so once a second', async () => {
  const { app, client } = await connect();
  await choose(client);
  for (let second = 0; second < 2; second++) {
    for (let frame = 0; frame < 3; frame++) client.send({ frame: '/9j/' });
    client.send(Buffer.from([0xff, 0xd8]));
    expect((await client.next('error')).code).toBe('live.pose_unavailable');
    client.send({ type: 'ping', id: 'a' });
    expect(await client.next('pong')).toMatchObject({ id: 'a' });
    app.clock.advance(1_000);
  }
  expect(errorCodes(client)).toHaveLength(2);
});

test('a type that is not known is told so', async () => {
  const { client } = await connect();
  client.send({ type: 'sing', song: 1 });
  expect(await client.next('error')).toMatchObject({ code: 'live.unknown_type', retryable: false });
});
