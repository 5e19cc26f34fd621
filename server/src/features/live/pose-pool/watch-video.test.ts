// From the frames of a video stream to landmarks, by the real decoder.
import { resolve } from 'node:path';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import type { VideoTrack } from '../video/video-track.ts';
import { createPosePool, type PosePool } from './create-pose-pool.ts';
import { createVideoDecoders } from './decode-video.ts';
import { encodeVideo } from './encode-video.ts';

const size = { width: 320, height: 240 };
const look = { region: null, countPeople: false };

const trackOf = (codec: VideoTrack['codec']): VideoTrack => ({
  codec,
  size,
  orientation: 1,
  configuration: null,
});

const modelFolder = resolve(import.meta.dirname, '../../../../../models');
let pool: PosePool;

// One for all of them: a worker loads the models for longer than it looks at what a test has.
beforeAll(() => {
  pool = createPosePool({ size: 2, modelFolder, model: 'lite' });
});

afterAll(() => pool.close());

test.each(['vp8', 'vp9'] as const)(
  'the newest frame of each part of a %s stream is looked at',
  async (codec) => {
    const frames = await encodeVideo(codec, size, 12);
    const seat = pool.join('ada');
    const track = trackOf(codec);
    const first = await seat.watch({ track, frames: frames.slice(0, 6), look });
    expect(first?.landmarks).toHaveLength(33);
    expect(first?.aspect).toBeCloseTo(320 / 240);
    expect(await seat.watch({ track, frames: frames.slice(6, 9), look: null })).toBeNull();
    const last = await seat.watch({ track, frames: frames.slice(9), look });
    expect(last?.tMs).toBeGreaterThan(first?.tMs ?? Infinity);
    const hip = (pose: typeof first) => pose?.landmarks?.[24]?.[1] ?? NaN;
    expect(hip(last)).toBeGreaterThan(hip(first) + 0.02);
  },
);

test('frames that a decoder of H.264 holds back are waited for once, not with each frame', async () => {
  const frames = await encodeVideo('h264', size, 60);
  const decoders = createVideoDecoders(size.width * size.height);
  const shown: number[] = [];
  const startedMs = performance.now();
  for (const frame of frames) {
    const read = await decoders.decode(1, trackOf('h264'), [frame]);
    const picture = await read();
    if (picture) shown.push(picture.tMs);
  }
  decoders.forget(1);
  // With 50 ms for each of 60 frames it takes three seconds at least, on any machine.
  expect(performance.now() - startedMs).toBeLessThan(2_900);
  expect(shown).toEqual(frames.slice(0, shown.length).map(({ tMs }) => tMs));
  expect(shown.length).toBeGreaterThanOrEqual(frames.length - 4);
});

test('a stream that is damaged costs its parts up to the next key frame, and nobody else anything', async () => {
  const frames = await encodeVideo('vp8', size, 4);
  const seat = pool.join('ada');
  const track = trackOf('vp8');
  await expect(seat.watch({ track, frames: frames.slice(1), look })).rejects.toMatchObject({
    code: 'pose_failed',
  });
  const broken = frames.slice(0, 1).map((frame) => ({ ...frame, data: frame.data.subarray(0, 12) }));
  await seat.watch({ track, frames: broken, look }).catch((error: unknown) => {
    expect(error).toMatchObject({ code: 'bad_frame' });
  });
  expect((await seat.watch({ track, frames, look }))?.landmarks).toHaveLength(33);
});

test('a stream whose worker has died goes on with a key frame', async () => {
  const frames = await encodeVideo('vp8', size, 4);
  const seat = pool.join('ada');
  const track = trackOf('vp8');
  await seat.watch({ track, frames: frames.slice(0, 2), look });
  for (const pid of pool.stats().pids) process.kill(pid, 'SIGKILL');
  await expect.poll(() => pool.stats().replaced, { timeout: 10_000 }).toBeGreaterThan(0);
  await pool.ready();
  await expect(seat.watch({ track, frames: frames.slice(2), look })).rejects.toMatchObject({
    code: 'pose_failed',
  });
  expect((await seat.watch({ track, frames, look }))?.landmarks).toHaveLength(33);
});

test('a worker that has opened its share of decoders is replaced once no video hangs on it', async () => {
  const lost: unknown[] = [];
  const single = createPosePool({
    size: 1,
    modelFolder,
    model: 'lite',
    decodersEach: 2,
    onWorkerLost: (cause) => lost.push(cause),
  });
  onTestFinished(() => single.close());
  const frames = await encodeVideo('vp8', size, 4);
  const honest = single.join('ada');
  const honestTrack = trackOf('vp8');
  expect(
    (await honest.watch({ track: honestTrack, frames: frames.slice(0, 1), look }))?.landmarks,
  ).toBeTruthy();
  const [worn] = single.stats().pids;
  const others = single.join('bob');
  for (let stream = 0; stream < 2; stream++) {
    await others.watch({ track: trackOf('vp8'), frames, look: null });
  }
  others.leave();
  await expect.poll(() => single.stats().ready, { timeout: 10_000 }).toBe(2);
  expect((await honest.watch({ track: honestTrack, frames: frames.slice(1), look }))?.landmarks).toBeTruthy();
  expect(single.stats().pids).toContain(worn);
  honest.leave();
  await expect.poll(() => single.stats().pids.includes(worn ?? 0)).toBe(false);
  expect(single.stats()).toMatchObject({ workers: 1, ready: 1, failed: 0, replaced: 0 });
  expect(lost).toEqual([]);
});
