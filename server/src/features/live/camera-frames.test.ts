// From the picture of a camera to a counted repetition, on the real models.
import { createCoach } from '@spotter/coach/coach';
import { squat } from '@spotter/exercises/legs/squat';
import { drawFigure } from '@spotter/pose/draw-figure';
import { expect, test } from 'vitest';
import { asUser } from '../../../test/as-user.ts';
import { buildTestApp, type TestApp } from '../../../test/build-test-app.ts';
import { inDatabase } from '../../../test/in-database.ts';
import { connectLive, startSession, type LiveClient } from '../../../test/live-client.ts';
import { recordedFrames, toPoseMessage } from '../../../test/recorded-poses.ts';
import { encodeJpeg } from './pose-pool/encode-jpeg.ts';

const size = { width: 320, height: 240 };
const standing = encodeJpeg(drawFigure(size));
const empty = encodeJpeg({
  ...size,
  data: new Uint8ClampedArray(size.width * size.height * 3).fill(90),
  channels: 3,
  orientation: 1,
});

const frameMs = 100;
/** How deep somebody is in each frame. */
const threeSquats = Array.from({ length: 65 }, (_, frame) =>
  frame < 10 || frame > 55 ? 0 : (1 - Math.cos(((frame - 10) / 15) * 2 * Math.PI)) / 2,
);

async function open(): Promise<{ app: TestApp; client: LiveClient }> {
  const app = await buildTestApp('sqlite', {
    env: { POSE_WORKERS: '1', LIMIT_MESSAGES_PER_SECOND: '10000' },
  });
  await app.warmUp();
  const address = await app.listen();
  return { app, client: await connectLive(address, await startSession(app, await asUser(app))) };
}

async function connect(): Promise<{ app: TestApp; client: LiveClient }> {
  const { app, client } = await open();
  client.send({ exercise_type: 'squat' });
  await client.next('status');
  return { app, client };
}

function toJson(jpeg: Uint8Array, t?: number): { frame: string; t?: number } {
  const frame = Buffer.from(jpeg).toString('base64');
  return t === undefined ? { frame } : { frame, t };
}

test('squats in front of the camera are counted', async () => {
  const { app, client } = await connect();
  const states = new Set<string>();
  let count = 0;
  for (const [frame, squat] of threeSquats.entries()) {
    app.clock.advance(frameMs);
    client.send(toJson(encodeJpeg(drawFigure({ ...size, squat })), frame * frameMs));
    const answer = await client.next('frame');
    states.add(answer.state);
    count = answer.count;
  }
  expect(count).toBe(3);
  expect(states).toContain('STANDING');
  expect(states).toContain('Exercise Completed');
});

test('a repetition that was seen in pictures is stored at once: nobody keeps them to send them again', async () => {
  const { app, client } = await connect();
  const stored = () =>
    inDatabase(app.database, async (db) =>
      (await db.selectFrom('workouts').select('reps').execute()).map(({ reps }) => reps),
    );
  let count = 0;
  for (const [frame, squat] of threeSquats.entries()) {
    app.clock.advance(frameMs);
    client.send(toJson(encodeJpeg(drawFigure({ ...size, squat })), frame * frameMs));
    const answer = await client.next('frame');
    if (answer.count === count) continue;
    ({ count } = answer);
    // No more than it takes to gather what others do at the same moment.
    app.clock.advance(50);
    await expect.poll(stored).toEqual([count]);
  }
  expect(count).toBe(3);
});

test('a binary JPEG and one as base64, with and without a data URL’s prefix, are looked at alike', async () => {
  const { client } = await connect();
  client.send(standing);
  const binary = await client.next('frame');
  expect(binary.state).toBe('STANDING');
  client.send(toJson(standing));
  expect((await client.next('frame')).state).toBe('STANDING');
  client.send({ frame: `data:image/jpeg;base64,${toJson(standing).frame}` });
  expect((await client.next('frame')).state).toBe('STANDING');
});

test('an empty room is answered NO_PERSON', async () => {
  const { client } = await connect();
  client.send(empty);
  expect(await client.next('frame')).toMatchObject({ state: 'NO_PERSON', count: 0 });
});

test('of frames that come faster than they can be looked at the newest wins, and the others are counted', async () => {
  const { client } = await connect();
  for (let t = 0; t < 20; t++) client.send(toJson(standing, t));
  let answer = await client.next('frame');
  while (answer.t < 19) answer = await client.next('frame');
  const answers = client.received.filter(({ type }) => type === 'frame');
  expect(answers.length + answer.dropped).toBe(20);
  expect(answer.dropped).toBeGreaterThan(10);
});

test('a picture that is broken or no JPEG is told so, and the next is looked at', async () => {
  const { client } = await connect();
  for (const bytes of [standing.subarray(0, 400), new Uint8Array([0xff, 0xd8, 0xff]), new Uint8Array()]) {
    client.send(toJson(bytes));
    expect(await client.next('error')).toMatchObject({ code: 'live.bad_frame', retryable: false });
  }
  client.send(standing);
  expect((await client.next('frame')).state).toBe('STANDING');
});

test('a socket that closes while its frame is being looked at ends like any other', async () => {
  const { app, client } = await connect();
  client.send(standing);
  client.socket.close();
  await client.closed;
  const active = () => app.http.inject({ url: '/stream/sessions/active/' });
  await expect.poll(async () => (await active()).json<unknown>()).toEqual({ sessions: [] });
});

test('a client that asks for poses alone is told them, and what it sends back is coached as any pose', async () => {
  const { client } = await open();
  client.send({ type: 'configure', exercise: 'squat', pictures: 'find' });
  expect(await client.next('session.ready')).toMatchObject({ settings: { pictures: 'find' } });
  client.send(standing);
  const found = await client.next('found');
  expect(found.landmarks).toHaveLength(33);
  expect(found.world).toHaveLength(33);
  client.send(empty);
  expect(await client.next('found')).toMatchObject({ landmarks: null });
  expect(client.received.filter(({ type }) => type === 'frame')).toEqual([]);
  client.send({ ...found, type: 'pose', seq: 1 });
  expect(await client.next('frame')).toMatchObject({ seq: 1, state: 'STANDING' });
});

test('poses that were found for a client are counted by its times, however late and together they come, with pictures between them', async () => {
  const frames = recordedFrames('luizfcha_squat2');
  const coach = createCoach(squat.specification);
  let state = coach.start();
  const expected = frames.flatMap((frame) => {
    const step = coach.step(state, frame);
    ({ state } = step);
    return step.events.flatMap((event) => (event.type === 'repetition' ? [event.repetition] : []));
  });
  const { app, client } = await open();
  client.send({ type: 'configure', exercise: 'squat', pictures: 'find' });
  await client.next('session.ready');
  client.send({ type: 'start_set' });
  const together = 45;
  for (let at = 0; at < frames.length; at += together) {
    app.clock.advance(3_000);
    client.send(standing);
    await client.next('found');
    for (const frame of frames.slice(at, at + together)) client.send(toPoseMessage(frame));
  }
  client.send({ type: 'finish_set' });
  while ((await client.next('set')).state !== 'finished');
  const counted = client.received.flatMap((message) =>
    message.type === 'repetition' ? [message.repetition] : [],
  );
  expect(counted.map(({ start_ms, end_ms }) => Math.round(end_ms - start_ms))).toEqual(
    expected.map(({ startMs, endMs }) => Math.round(endMs - startMs)),
  );
  expect(counted.length).toBeGreaterThan(3);
});
