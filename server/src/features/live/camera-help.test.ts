// Poses that were found on the device say how bright the picture is and how many people are in it.
import { squat as squatExercise } from '@spotter/exercises/legs/squat';
import type { PoseFrame } from '@spotter/coach/pose/pose-frame';
import { expect, test } from 'vitest';
import { asUser } from '../../../test/as-user.ts';
import { shareTestApp } from '../../../test/build-test-app.ts';
import { connectLive, startSession } from '../../../test/live-client.ts';
import { recordedFrames, toBinaryPose, toPoseMessage } from '../../../test/recorded-poses.ts';

const { specification: squat } = squatExercise;

const frames = recordedFrames('tfjs_pose_squats');
/** A device counts people now and then, as the server does. */
const countedEveryMs = 2_000;

function withPeople(people: number): readonly PoseFrame[] {
  let countedMs = -Infinity;
  return frames.map((frame) => {
    if (frame.tMs - countedMs < countedEveryMs) return frame;
    countedMs = frame.tMs;
    return { ...frame, people };
  });
}

const sharedApp = shareTestApp('sqlite', {
  env: { LIMIT_MESSAGES_PER_SECOND: '10000', LIMIT_BYTES_PER_SECOND: '100000000' },
});

async function noticesOf(messages: readonly object[]): Promise<readonly string[]> {
  const app = await sharedApp();
  const address = await app.listen();
  const client = await connectLive(address, await startSession(app, await asUser(app)));
  client.send({ exercise_type: squat.key });
  for (const message of messages) client.send(message);
  for (let answered = 0; answered < messages.length; answered++) await client.next('frame');
  return client.received.flatMap((message) =>
    message.type === 'frame' ? (message.notices ?? []).map(({ help }) => help) : [],
  );
}

test.each<[string, (frame: PoseFrame) => object]>([
  ['JSON', toPoseMessage],
  ['compact', toBinaryPose],
])('in %s messages: the dark and company are told, light and being alone are not', async (_name, message) => {
  const dark = frames.map((frame) => ({ ...frame, luma: 12 }));
  expect(await noticesOf(dark.map(message))).toContain('too_dark');
  const light = frames.map((frame) => ({ ...frame, luma: 120 }));
  expect(await noticesOf(light.map(message))).not.toContain('too_dark');

  expect(await noticesOf(withPeople(2).map(message))).toContain('several_people');
  expect(await noticesOf(withPeople(1).map(message))).not.toContain('several_people');
});

test('a picture too dark to find anybody in is told so too', async () => {
  const nobody = Array.from({ length: 40 }, (_, index) => ({
    ...toPoseMessage({ tMs: index * 100, aspect: 1, landmarks: null, luma: 8 }),
  }));
  expect(await noticesOf(nobody)).toEqual(expect.arrayContaining(['no_person', 'too_dark']));
});

test('of clients that say neither, neither is told', async () => {
  const told = await noticesOf(frames.map(toPoseMessage));
  expect(told).not.toContain('too_dark');
  expect(told).not.toContain('several_people');
});
