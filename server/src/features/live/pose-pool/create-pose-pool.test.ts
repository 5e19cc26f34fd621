import { resolve } from 'node:path';
import type { FoundPose } from '@spotter/pose/find-pose';
import type { Region } from '@spotter/pose/region';
import type { RgbPicture } from '@spotter/pose/rgb-picture';
import { drawFigure } from '@spotter/pose/draw-figure';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createPosePool, type PosePool, type PosePoolOptions } from './create-pose-pool.ts';
import { encodeJpeg } from './encode-jpeg.ts';
import type { PoseResult } from './worker-messages.ts';

const modelFolder = resolve(import.meta.dirname, '../../../../../models');
const standing = drawFigure({ width: 640, height: 480 });
const jpeg = encodeJpeg(standing);
const once = { countPeople: false };
const search = { region: null, ...once };

let pool: PosePool;
let lost: unknown[];

function openPool(options: Partial<PosePoolOptions> = {}): PosePool {
  return createPosePool({
    size: 1,
    modelFolder,
    model: 'lite',
    onWorkerLost: (cause) => lost.push(cause),
    ...options,
  });
}

beforeEach(() => {
  lost = [];
});

/** As a session of one and the same person does. */
function find(
  picture: Uint8Array,
  region: Region | null,
  options: { readonly countPeople: boolean },
): Promise<PoseResult> {
  return pool.join('ada').find(picture, { region, ...options });
}

/** Stops the only worker in the middle of whatever it does, as a decoder that never returns would. */
function freeze(): number {
  const [pid] = pool.stats().pids;
  if (pid === undefined) throw new Error('There is no worker.');
  process.kill(pid, 'SIGSTOP');
  return pid;
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

/** The largest distance between the same joint in both, in pixels of a 640 x 480 picture. */
function farthestPx(a: FoundPose, b: FoundPose): number {
  const joints = a.landmarks ?? [];
  return Math.max(
    ...joints.map(([x, y], joint) => {
      const [otherX, otherY] = b.landmarks?.[joint] ?? [NaN, NaN];
      return Math.hypot((x - otherX) * 640, (y - otherY) * 480);
    }),
  );
}

/** Both pictures next to each other; they have the same size. */
function sideBySide(left: RgbPicture, right: RgbPicture): RgbPicture {
  const row = left.width * 3;
  const data = new Uint8ClampedArray(2 * left.data.length);
  for (let y = 0; y < left.height; y++) {
    data.set(left.data.subarray(y * row, (y + 1) * row), 2 * y * row);
    data.set(right.data.subarray(y * row, (y + 1) * row), (2 * y + 1) * row);
  }
  return { ...left, width: 2 * left.width, data };
}

/** A quarter turn anticlockwise: what a camera stores that asks for orientation 6. */
function turned({ width, height, data }: RgbPicture): RgbPicture {
  const stored = new Uint8ClampedArray(data.length);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const from = (y * width + x) * 3;
      stored.set(data.subarray(from, from + 3), ((width - 1 - x) * height + y) * 3);
    }
  }
  return { width: height, height: width, data: stored, channels: 3, orientation: 1 };
}

/** The JPEG with an EXIF segment that gives an orientation. */
function withOrientation(picture: Uint8Array, orientation: number): Uint8Array {
  const tiff = [
    0x4d,
    0x4d,
    0,
    42,
    0,
    0,
    0,
    8,
    0,
    1,
    0x01,
    0x12,
    0,
    3,
    0,
    0,
    0,
    1,
    0,
    orientation,
    0,
    0,
    0,
    0,
    0,
    0,
  ];
  const body = [0x45, 0x78, 0x69, 0x66, 0, 0, ...tiff];
  return Uint8Array.from([0xff, 0xd8, 0xff, 0xe1, 0, body.length + 2, ...body, ...picture.subarray(2)]);
}

/** A sequential JPEG that has the decoder go over the whole picture in each of many scans, of a few bytes each. */
function ofManyScans(picture: Uint8Array, scans: number): Uint8Array {
  const copy = Buffer.from(picture);
  const scan = Buffer.from([0xff, 0xda, 0, 8, 1, 1, 0, 0, 63, 0, 0]);
  const header = copy.subarray(0, copy.indexOf(Buffer.from([0xff, 0xda])));
  return Buffer.concat([header, ...Array.from({ length: scans }, () => scan), Buffer.from([0xff, 0xd9])]);
}

/** The same JPEG, claiming another size in its frame header. */
function claiming(picture: Uint8Array, width: number, height: number): Uint8Array {
  const copy = Buffer.from(picture);
  const frame = copy.indexOf(Buffer.from([0xff, 0xc0]));
  copy.writeUInt16BE(height, frame + 5);
  copy.writeUInt16BE(width, frame + 7);
  return copy;
}

describe('a frame', () => {
  // One for all of them: a worker loads the models for longer than it looks at what a test has.
  beforeAll(async () => {
    pool = openPool();
    await pool.ready();
  });
  afterAll(() => pool.close());

  test('gives 33 landmarks, metres, brightness and where to look next', async () => {
    const pose = await find(jpeg, null, { countPeople: true });
    expect(pose.presence).toBeGreaterThan(0.9);
    expect(pose.landmarks).toHaveLength(33);
    expect(pose.world).toHaveLength(33);
    expect(pose.people).toBe(1);
    expect(pose.aspect).toBeCloseTo(640 / 480);
    expect(pose.luma).toBeGreaterThan(100);
    expect(pose.nextRegion).not.toBeNull();
    expect(pose.workMs).toBeGreaterThan(0);
  });

  test('looked at where the last one said shows the same joints as one that is searched', async () => {
    const fresh = await find(jpeg, null, once);
    const tracked = await find(jpeg, fresh.nextRegion, once);
    expect(tracked.people).toBeUndefined();
    const settled = await find(jpeg, tracked.nextRegion, once);
    expect(farthestPx(settled, fresh)).toBeLessThan(12);
  });

  test('with a region that shows nobody is searched in the same go', async () => {
    const pose = await find(jpeg, { x: 0.05, y: 0.05, size: 0.05, angle: 0 }, once);
    expect(pose.landmarks).toHaveLength(33);
  });

  test('without anybody has no landmarks and no region, and counts nobody', async () => {
    const empty = { ...standing, data: new Uint8ClampedArray(standing.data.length).fill(90) };
    const pose = await find(encodeJpeg(empty), null, { countPeople: true });
    expect(pose).toMatchObject({ landmarks: null, world: null, nextRegion: null, people: 0 });
    expect(Math.abs(pose.luma - 90)).toBeLessThan(3);
  });

  test('with two people says so', async () => {
    const two = sideBySide(standing, drawFigure({ width: 640, height: 480, squat: 1 }));
    const pose = await find(encodeJpeg(two), null, { countPeople: true });
    expect(pose.people).toBe(2);
  });

  test('from a camera held on its side gives the coordinates of the upright picture', async () => {
    // The same region for both: searching would also compare what JPEG's losses do to the detector.
    const { nextRegion } = await find(jpeg, null, once);
    const upright = await find(encodeJpeg(standing, 98), nextRegion, once);
    const stored = withOrientation(encodeJpeg(turned(standing), 98), 6);
    const onItsSide = await find(stored, nextRegion, once);
    expect(onItsSide.aspect).toBeCloseTo(640 / 480);
    expect(farthestPx(onItsSide, upright)).toBeLessThan(1);
  });

  test('stays the caller’s: its bytes are still there afterwards', async () => {
    const shared = Buffer.concat([Buffer.alloc(10), jpeg]);
    await find(shared.subarray(10), null, once);
    expect(shared.length).toBe(jpeg.length + 10);
  });

  test.each([
    ['that is no JPEG', Uint8Array.from({ length: 500 }, (_, index) => index % 251)],
    ['that is empty', new Uint8Array(0)],
    ['that was cut off', jpeg.slice(0, jpeg.length / 2)],
    [
      'with damaged tables',
      Uint8Array.from(jpeg, (byte, index) => (index > 200 && index < 400 ? 0x11 : byte)),
    ],
  ])('%s is refused and costs nothing else', async (_, bytes) => {
    const { found, refused } = pool.stats();
    await expect(find(bytes, null, once)).rejects.toMatchObject({ code: 'bad_frame' });
    expect((await find(jpeg, null, once)).landmarks).toHaveLength(33);
    expect(pool.stats()).toMatchObject({ found: found + 1, refused: refused + 1, failed: 0, replaced: 0 });
  });

  test('that claims 16,000 x 16,000 pixels is refused before anything is decoded', async () => {
    const before = process.memoryUsage().rss;
    const promise = find(claiming(jpeg, 16_000, 16_000), null, once);
    await expect(promise).rejects.toMatchObject({ code: 'frame_too_large' });
    expect(process.memoryUsage().rss - before).toBeLessThan(100_000_000);
  });

  test('of so many scans that decoding it would take for ever is refused before it is decoded', async () => {
    const startedMs = performance.now();
    const bomb = ofManyScans(claiming(jpeg, 4096, 4096), 20_000);
    expect(bomb.length).toBeLessThan(240_000);
    await expect(find(bomb, null, once)).rejects.toMatchObject({ code: 'frame_too_large' });
    expect(performance.now() - startedMs).toBeLessThan(1_000);
    expect((await find(jpeg, null, once)).landmarks).toHaveLength(33);
  });
});

describe('the pool', () => {
  afterEach(() => pool.close());

  test('loads nothing until it is asked to', () => {
    pool = openPool();
    expect(pool.isReady()).toBe(false);
    expect(pool.stats().workers).toBe(0);
  });

  test('takes frames in the order they came, one a worker', async () => {
    pool = openPool();
    const order: number[] = [];
    const frames = [0, 1, 2, 3].map(async (frame) => {
      await find(jpeg, null, once);
      order.push(frame);
    });
    expect(pool.stats().waiting).toBe(4);
    await Promise.all(frames);
    expect(order).toEqual([0, 1, 2, 3]);
    expect(pool.stats()).toMatchObject({ found: 4, busy: 0, waiting: 0 });
  });

  test('loses only the frame of a worker that dies, and replaces the worker', async () => {
    pool = openPool();
    await pool.ready();
    // No region at all is nothing that a typed caller can send: it makes the worker throw where it expects nothing.
    const deadly = find(jpeg, undefined as unknown as null, once);
    const next = find(jpeg, null, once);
    await expect(deadly).rejects.toMatchObject({ code: 'pose_failed' });
    expect((await next).landmarks).toHaveLength(33);
    expect(lost).toHaveLength(1);
    expect(pool.stats()).toMatchObject({ workers: 1, ready: 1, found: 1, failed: 1, replaced: 1 });
  });

  test('says that it cannot start where the models are missing', async () => {
    pool = openPool({ modelFolder: '/nowhere' });
    await expect(pool.ready()).rejects.toMatchObject({ code: 'pose_failed' });
    expect(pool.isReady()).toBe(false);
    await expect(find(jpeg, null, once)).rejects.toMatchObject({ code: 'pose_failed' });
  });

  test('has people take turns, however many frames one of them has waiting', async () => {
    pool = openPool();
    const order: string[] = [];
    const asked = ['ada', 'ada', 'ada', 'bob'].map(async (owner) => {
      await pool.join(owner).find(jpeg, search);
      order.push(owner);
    });
    await Promise.all(asked);
    expect(order).toEqual(['ada', 'bob', 'ada', 'ada']);
  });

  test('keeps nothing of a session that is over', async () => {
    pool = openPool();
    const [over, stays] = [pool.join('ada'), pool.join('ada')];
    const lostFrames = Promise.allSettled([over.find(jpeg, search), over.find(jpeg, search)]);
    const frame = stays.find(jpeg, search);
    over.leave();
    expect(pool.stats().waiting).toBe(1);
    for (const outcome of await lostFrames)
      expect(outcome).toMatchObject({ reason: { code: 'pose_failed' } });
    expect((await frame).landmarks).toHaveLength(33);
  });

  test('keeps no more waiting than it may, and that of whoever has the most goes first', async () => {
    pool = openPool({ maxWaiting: { frames: 3, bytes: 1_000_000 } });
    const flood = Array.from({ length: 50 }, () => pool.join('mallory').find(jpeg, search));
    const dropped = Promise.allSettled(flood);
    const honest = find(jpeg, null, once);
    expect(pool.stats().waiting).toBe(3);
    expect((await honest).landmarks).toHaveLength(33);
    const kept = (await dropped).filter(({ status }) => status === 'fulfilled');
    expect(kept).toHaveLength(2);
  });

  test('ends a worker that is stuck with whatever it does, and replaces it', async () => {
    pool = openPool({ frameTimeoutMs: 300 });
    await pool.ready();
    const pid = freeze();
    await expect(find(jpeg, null, once)).rejects.toMatchObject({ code: 'pose_failed' });
    await expect.poll(() => isAlive(pid)).toBe(false);
    await pool.ready();
    expect(pool.stats()).toMatchObject({ workers: 1, replaced: 1 });
  });

  test('is closed within seconds though a worker is stuck', async () => {
    pool = openPool();
    await pool.ready();
    const pid = freeze();
    const stuck = Promise.allSettled([find(jpeg, null, once)]);
    const startedMs = performance.now();
    await pool.close();
    expect(performance.now() - startedMs).toBeLessThan(4_000);
    expect(isAlive(pid)).toBe(false);
    expect(await stuck).toMatchObject([{ reason: { code: 'pose_failed' } }]);
  });

  test('finishes the frame in hand when it is closed', async () => {
    pool = openPool();
    await pool.ready();
    const inHand = find(jpeg, null, once);
    const waiting = find(jpeg, null, once);
    const outcomes = Promise.allSettled([inHand, waiting]);
    await pool.close();
    expect((await outcomes).map(({ status }) => status)).toEqual(['fulfilled', 'rejected']);
  });

  test('rejects what waits when it is closed, and may be closed twice', async () => {
    pool = openPool();
    const waiting = Promise.allSettled([0, 1, 2].map(() => find(jpeg, null, once)));
    await pool.close();
    await pool.close();
    for (const outcome of await waiting) expect(outcome).toMatchObject({ reason: { code: 'pose_failed' } });
    await expect(find(jpeg, null, once)).rejects.toMatchObject({ code: 'pose_failed' });
    await expect(pool.ready()).rejects.toMatchObject({ code: 'pose_failed' });
    expect(lost).toEqual([]);
  });
});
