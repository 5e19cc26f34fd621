import { encodeBinaryPoses } from '@spotter/contract/live/binary-poses';
import type { EventMessage } from '@spotter/contract/live/event-messages';
import type { ServerMessage } from '@spotter/contract/live/server-messages';
import { squat as squatExercise } from '@spotter/exercises/legs/squat';
import { expect, test } from 'vitest';
import { countRecording } from '../../../../eval/count-recording.ts';
import { asUser } from '../../../test/as-user.ts';
import { shareTestApp } from '../../../test/build-test-app.ts';
import { connectLive, startSession, type LiveClient } from '../../../test/live-client.ts';
import { recordedFrames, toPoseMessage } from '../../../test/recorded-poses.ts';

const frames = recordedFrames('tfjs_pose_squats');
const { counted } = countRecording(squatExercise.specification, frames);

const sharedApp = shareTestApp('sqlite', { env: { LIMIT_MESSAGES_PER_SECOND: '10000' } });

async function connect(): Promise<LiveClient> {
  const app = await sharedApp();
  const address = await app.listen();
  return connectLive(address, await startSession(app, await asUser(app)));
}

function eventsOf(messages: readonly ServerMessage[]): EventMessage[] {
  return messages.filter(
    (message): message is EventMessage => 'event' in message && message.type !== 'session.ready',
  );
}

/** Waits until everything that was sent is answered. */
async function settle(client: LiveClient): Promise<void> {
  client.send({ type: 'ping' });
  await client.next('pong');
}

function sendPoses(client: LiveClient, from = 0, to = frames.length): void {
  for (const [index, frame] of frames.slice(from, to).entries()) {
    client.send({ ...toPoseMessage(frame), seq: from + index + 1 });
  }
}

test('a session that is configured is told what holds before anything else', async () => {
  const client = await connect();
  client.send({
    type: 'configure',
    exercise: 'squat',
    target: { repetitions: 3 },
    rate: 15,
    mirrored: true,
    feedback: 'lean',
  });
  await client.next('exercise');
  const [first] = client.received;
  expect(first).toMatchObject({
    type: 'session.ready',
    event: 0,
    count: 0,
    settings: {
      exercise: { key: 'squat', name: 'Squat' },
      target: { repetitions: 3, seconds: null },
      mirrored: true,
      rate: 15,
      language: 'en',
      topology: null,
      feedback: 'lean',
    },
    limits: { poses_per_message: 16, lowest_rate: 6, pictures: false },
    continued: null,
  });
  expect(client.received[1]).toMatchObject({
    type: 'exercise',
    event: 1,
    exercise: 'squat',
    because: 'chosen',
  });
});

test('events are numbered without a gap and name the frame that they come from', async () => {
  const client = await connect();
  client.send({ type: 'configure', exercise: 'squat', target: { repetitions: 2 }, feedback: 'events' });
  sendPoses(client);
  client.send({ type: 'finish_set' });
  await settle(client);
  const events = eventsOf(client.received);
  expect(events.map(({ event }) => event)).toEqual(events.map((_, index) => index + 1));
  const repetitions = events.filter(({ type }) => type === 'repetition');
  expect(repetitions.map((event) => event.type === 'repetition' && event.count)).toEqual(
    Array.from({ length: counted }, (_, index) => index + 1),
  );
  for (const { seq } of repetitions) expect(seq).toBeGreaterThan(0);
  const sets = events.flatMap((event) =>
    event.type === 'set' ? [[event.state, event.count, event.position]] : [],
  );
  expect(sets).toEqual([
    ['started', 0, null],
    ['finished', counted, 1],
  ]);
  const reached = events.findIndex((event) => event.type === 'notice' && event.notice === 'target_reached');
  const reaching = events.findIndex((event) => event.type === 'repetition' && event.count === 2);
  expect(reached).toBeGreaterThan(reaching);
  expect(events.filter((event) => event.type === 'notice' && event.notice === 'target_reached')).toHaveLength(
    1,
  );
  expect(
    client.received.filter(({ type }) => type === 'frame' || type === 'lean' || type === 'set_finished'),
  ).toEqual([]);
});

test.each(['full', 'lean'] as const)(
  'each frame is answered once, under its number: %s',
  async (feedback) => {
    const client = await connect();
    client.send({ type: 'configure', exercise: 'squat', feedback });
    sendPoses(client, 0, 60);
    await settle(client);
    const type = feedback === 'full' ? 'frame' : 'lean';
    const answers = client.received.filter((message) => message.type === type);
    expect(answers.map((answer) => 'seq' in answer && answer.seq)).toEqual(
      Array.from({ length: 60 }, (_, i) => i + 1),
    );
    if (feedback === 'lean')
      expect(Object.keys(answers[9] ?? {})).toEqual(['type', 'seq', 'state', 'count', 'progress', 'cue']);
  },
);

test('a frame whose number does not rise is ignored; a number that is none is refused', async () => {
  const client = await connect();
  client.send({ type: 'configure', exercise: 'squat', feedback: 'lean' });
  for (const seq of [1, 2, 2, 1, 3]) client.send({ type: 'pose', seq, landmarks: null });
  client.send({ type: 'pose', seq: -1, landmarks: null });
  expect(await client.next('error')).toMatchObject({ code: 'live.malformed' });
  const seen = client.received.flatMap((message) => (message.type === 'lean' ? [message.seq] : []));
  expect(seen).toEqual([1, 2, 3]);
});

test('several compact poses in one message are looked at each, and count what single ones count', async () => {
  const client = await connect();
  client.send({ type: 'configure', exercise: 'squat', feedback: 'lean', topology: 33 });
  for (let at = 0; at < frames.length; at += 4) {
    const poses = frames.slice(at, at + 4).map(({ tMs, aspect, landmarks, world }, index) => ({
      t: tMs,
      aspect,
      landmarks: landmarks?.map(([...numbers]): [number, number, number, number] => numbers) ?? null,
      world: world?.map(([...numbers]): [number, number, number, number] => numbers) ?? null,
      seq: at + index + 1,
    }));
    client.send(encodeBinaryPoses(poses));
  }
  await settle(client);
  const answers = client.received.flatMap((message) => (message.type === 'lean' ? [message] : []));
  expect(answers).toHaveLength(frames.length);
  expect(answers.at(-1)?.count).toBe(counted);
});

test('poses of other points than were configured are refused', async () => {
  const client = await connect();
  client.send({ type: 'configure', exercise: 'squat', topology: 17 });
  sendPoses(client, 0, 1);
  expect(await client.next('error')).toMatchObject({ code: 'live.malformed' });
});

test('what is left out stays as it is; another exercise takes target and weight away', async () => {
  const client = await connect();
  client.send({ type: 'configure', exercise: 'squat', target: { repetitions: 3 }, feedback: 'lean' });
  await client.next('session.ready');
  client.send({ type: 'configure', language: 'de' });
  const second = await client.next('session.ready');
  expect(second.settings).toMatchObject({ language: 'de', feedback: 'lean', target: { repetitions: 3 } });
  client.send({ type: 'configure', exercise: 'lunge' });
  const third = await client.next('session.ready');
  expect(third.settings).toMatchObject({ language: 'de', feedback: 'lean', target: { repetitions: null } });
  client.send({ type: 'configure', target: { seconds: 30 } });
  await client.next('session.ready');
  client.send({ type: 'configure', exercise: 'sqat', target: { repetitions: 5 } });
  expect(await client.next('error')).toMatchObject({ code: 'live.unknown_exercise' });
  expect((await client.next('session.ready')).settings).toMatchObject({
    exercise: { key: 'lunge' },
    target: { repetitions: null, seconds: 30 },
  });
});

test('the next exercise finishes the set and is trained in the same workout', async () => {
  const client = await connect();
  client.send({ type: 'configure', exercise: 'squat', feedback: 'events' });
  sendPoses(client);
  client.send({ type: 'next_exercise', exercise: 'lunge', target: { repetitions: 8 } });
  expect(await client.next('status')).toMatchObject({ status: 'Exercise chosen', exercise: 'lunge' });
  const last = eventsOf(client.received).slice(-2);
  expect(last).toMatchObject([
    { type: 'set', state: 'finished', exercise: 'squat', count: counted },
    { type: 'exercise', exercise: 'lunge' },
  ]);
});

test('the end is a summary of what is stored, and the socket closes', async () => {
  const client = await connect();
  client.send({ type: 'configure', exercise: 'squat', feedback: 'events' });
  const { workout_id } = await client.next('session.ready');
  sendPoses(client);
  client.send({ type: 'end' });
  const { workout } = await client.next('summary');
  expect(workout).toMatchObject({
    id: workout_id,
    reps: counted,
    sets: [{ exercise: 'squat', reps: counted, counted_reps: counted }],
  });
  expect(workout?.ended_at).not.toBeNull();
  expect(await client.closed).toMatchObject({ code: 4500 });
});

test('who has trained nothing is told so at the end', async () => {
  const client = await connect();
  client.send({ type: 'configure' });
  client.send({ type: 'end' });
  expect(await client.next('summary')).toMatchObject({ event: 1, workout: null });
});

test('commands of a configured session need it', async () => {
  const client = await connect();
  client.send({ type: 'end' });
  expect(await client.next('error')).toMatchObject({ code: 'live.not_configured' });
});

test('whoever configures nothing is answered as ever: no number, no event', async () => {
  const client = await connect();
  client.send({ exercise_type: 'squat' });
  for (const frame of frames) client.send({ ...toPoseMessage(frame), seq: 'mine' });
  client.send({ type: 'finish_set' });
  await settle(client);
  const types = new Set(client.received.map(({ type }) => type));
  expect([...types].toSorted()).toEqual(['frame', 'pong', 'set_finished', 'status']);
  expect(client.received.filter((message) => 'seq' in message || 'event' in message)).toEqual([]);
  expect(client.received.filter(({ type }) => type === 'frame')).toHaveLength(frames.length);
});
