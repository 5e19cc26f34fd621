import { describe, expect, test } from 'vitest';
import { createWebmReader } from './read-webm.ts';
import type { VideoEvent } from './video-track.ts';
import { element, webmCluster, webmStart } from './write-webm.ts';

const size = { width: 640, height: 480 };
const frames = Array.from({ length: 12 }, (_, index) => ({
  tMs: 1_000 + 33 * index,
  isKey: index === 0,
  data: Uint8Array.from({ length: 5 + 40 * index }, (_value, at) => (index + at) & 0xff),
}));
const stream = Buffer.concat([
  webmStart('V_VP8', size),
  webmCluster(frames.slice(0, 5)),
  webmCluster(frames.slice(5)),
]);

function readAll(bytes: Uint8Array, step = bytes.length): VideoEvent[] {
  const read = createWebmReader();
  const events: VideoEvent[] = [];
  for (let at = 0; at < bytes.length; at += step) events.push(...read(bytes.subarray(at, at + step)));
  return events;
}

test.each([1, 2, 7, 64, 100_000])('track and frames are the same in pieces of %i bytes', (step) => {
  const [track, ...rest] = readAll(stream, step);
  expect(track).toEqual({
    kind: 'track',
    track: { codec: 'vp8', size, orientation: 1, configuration: null },
  });
  const read = rest.map(
    (event) => event.kind === 'frame' && [event.frame.tMs, Buffer.from(event.frame.data)],
  );
  expect(read).toEqual(frames.map(({ tMs, data }) => [tMs, Buffer.from(data)]));
});

test('a frame is told with its last byte, without waiting for the end of its cluster', () => {
  const read = createWebmReader();
  read(webmStart('V_VP9', size));
  const cluster = webmCluster(frames.slice(0, 1));
  expect(read(cluster.subarray(0, -1))).toEqual([]);
  expect(read(cluster.subarray(-1))).toHaveLength(1);
});

test('blocks of other tracks and elements that nobody knows are passed over, however large they claim to be', () => {
  const sound = element(0xa3, [0x82, 0, 0, 0, 1, 2, 3]);
  const bytes = Buffer.concat([
    webmStart('V_VP8', size),
    element(0xec, Buffer.alloc(300)),
    sound,
    webmCluster(frames),
  ]);
  expect(readAll(bytes, 50)).toHaveLength(1 + frames.length);
  const endless = Buffer.concat([
    webmStart('V_VP8', size),
    Buffer.from([0xec, 0x01, 0, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff]),
  ]);
  expect(readAll(Buffer.concat([endless, stream]))).toHaveLength(1);
});

test('a recorder that begins anew on the same stream is followed', () => {
  const kinds = readAll(Buffer.concat([stream, stream]), 9).map(({ kind }) => kind);
  expect(kinds.filter((kind) => kind === 'track')).toHaveLength(2);
  expect(kinds.filter((kind) => kind === 'frame')).toHaveLength(2 * frames.length);
});

describe('a stream is refused in words', () => {
  test.each<[string, Uint8Array, 'unsupported' | 'damaged']>([
    ['of AV1', webmStart('V_AV1', size), 'unsupported'],
    ['of a name out of a prototype', webmStart('constructor', size), 'unsupported'],
    [
      'without video',
      Buffer.concat([element(0x18538067), element(0x1654ae6b, element(0xae, element(0x83, [2])))]),
      'unsupported',
    ],
    [
      'with a frame too large to keep',
      Buffer.concat([webmStart('V_VP8', size), Buffer.from([0xa3, 0x10, 0xff, 0xff, 0xff])]),
      'damaged',
    ],
    [
      'with frames laced together',
      Buffer.concat([webmStart('V_VP8', size), element(0xa3, [0x81, 0, 0, 0x06, 1])]),
      'damaged',
    ],
    ['that is none', Buffer.alloc(20), 'damaged'],
  ])('%s', (_name, bytes, kind) => {
    expect(() => readAll(bytes)).toThrow(expect.objectContaining({ name: 'VideoError', kind }));
  });
});

// Each cost a microsecond of the loop that all sockets share: a second for every two megabytes.
test('elements that are tiny and endless are damage', () => {
  const read = createWebmReader();
  read(webmStart('V_VP8', size));
  const before = process.threadCpuUsage();
  expect(() => read(Buffer.alloc(2_000_000, Uint8Array.from([0xec, 0x80])))).toThrow('damaged');
  const manyInside = element(0x1549a966, Buffer.alloc(60_000, Uint8Array.from([0xec, 0x80])));
  expect(() => createWebmReader()(Buffer.concat([webmStart('V_VP8', size), manyInside]))).toThrow('damaged');
  const cluster = Uint8Array.from([0x1f, 0x43, 0xb6, 0x75, 0x01, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff]);
  const nested = createWebmReader();
  nested(webmStart('V_VP8', size));
  // However little of it has come, so that no more of it is looked at.
  expect(() => nested(Buffer.alloc(12 * 6_000, cluster))).toThrow('damaged');
  expect(process.threadCpuUsage(before).user).toBeLessThan(500_000);
});

test('a recorder that sends a byte at a time, for long, is no harm', () => {
  const read = createWebmReader();
  const blocks = Array.from({ length: 200 }, (_, i) => ({
    tMs: 33 * i,
    isKey: i === 0,
    data: new Uint8Array(40),
  }));
  const bytes = Buffer.concat([webmStart('V_VP8', size), webmCluster(blocks)]);
  let count = 0;
  for (const byte of bytes) count += read(Uint8Array.of(byte)).length;
  expect(count).toBe(201);
});
