import { describe, expect, test } from 'vitest';
import { createMp4Reader } from './read-mp4.ts';
import type { VideoEvent } from './video-track.ts';

function box(type: string, ...parts: readonly (Uint8Array | readonly number[])[]): Buffer {
  const body = Buffer.concat(parts.map((part) => Buffer.from(part)));
  const head = Buffer.alloc(8);
  head.writeUInt32BE(8 + body.length);
  head.write(type, 4, 'latin1');
  return Buffer.concat([head, body]);
}

function words(...values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(4 * values.length);
  for (const [index, value] of values.entries()) bytes.writeInt32BE(value | 0, 4 * index);
  return bytes;
}

const upright = [0x1_0000, 0, 0, 0, 0x1_0000, 0, 0, 0, 0x4000_0000];
const quarterTurn = [0, 0x1_0000, 0, -0x1_0000, 0, 0, 0, 0, 0x4000_0000];

/** The head of an MP4 in fragments: one track of VP9, 640 x 480, 1000 units a second. */
function head({ codec = 'vp09', matrix = upright, isFragmented = true } = {}): Buffer {
  const entry = Buffer.alloc(78);
  entry.writeUInt16BE(640, 24);
  entry.writeUInt16BE(480, 26);
  const samples = box('stbl', box('stsd', words(0, 1), box(codec, entry)));
  const media = box(
    'mdia',
    box('mdhd', words(0, 0, 0, 1_000, 0, 0)),
    box('hdlr', words(0, 0), Buffer.from('vide')),
    box('minf', samples),
  );
  const track = box(
    'trak',
    box('tkhd', words(0, 0, 0, 1, 0, 0, 0, 0, 0, 0), words(...matrix), words(0, 0)),
    media,
  );
  const extensions = box('mvex', box('trex', words(0, 1, 1, 33, 0, 0)));
  return Buffer.concat([
    box('ftyp', Buffer.from('isom')),
    box('moov', track, ...(isFragmented ? [extensions] : [])),
  ]);
}

/** A fragment of frames that stand one behind the other, with some bytes of sound before them. */
function fragment(frames: readonly Buffer[], startMs: number): Buffer {
  const sound = Buffer.alloc(20, 7);
  const build = (offset: number) =>
    box(
      'moof',
      box(
        'traf',
        box('tfhd', words(0x20000, 1)),
        box('tfdt', words(0, startMs)),
        box('trun', words(0x201, frames.length, offset), ...frames.map(({ length }) => words(length))),
      ),
    );
  const movie = build(build(0).length + 8 + sound.length);
  return Buffer.concat([movie, box('mdat', sound, ...frames)]);
}

const frames = Array.from({ length: 6 }, (_, index) => Buffer.alloc(10 + 30 * index, index + 1));
const stream = Buffer.concat([head(), fragment(frames.slice(0, 4), 0), fragment(frames.slice(4), 132)]);

function readAll(bytes: Uint8Array, step = bytes.length): VideoEvent[] {
  const read = createMp4Reader();
  const events: VideoEvent[] = [];
  for (let at = 0; at < bytes.length; at += step) events.push(...read(bytes.subarray(at, at + step)));
  return events;
}

test.each([1, 7, 100, 100_000])('track and frames are the same in pieces of %i bytes', (step) => {
  const [track, ...rest] = readAll(stream, step);
  const size = { width: 640, height: 480 };
  expect(track).toEqual({
    kind: 'track',
    track: { codec: 'vp9', size, orientation: 1, configuration: null },
  });
  const read = rest.map(
    (event) => event.kind === 'frame' && [event.frame.tMs, Buffer.from(event.frame.data)],
  );
  expect(read).toEqual(frames.map((data, index) => [33 * index, data]));
});

test('a frame is told with its last byte, without waiting for the end of its fragment', () => {
  const read = createMp4Reader();
  const start = Buffer.concat([head(), fragment(frames.slice(0, 2), 0)]);
  const secondAt = start.length - (frames[1]?.length ?? 0);
  expect(read(start.subarray(0, secondAt - 1)).map(({ kind }) => kind)).toEqual(['track']);
  expect(read(start.subarray(secondAt - 1, secondAt))).toHaveLength(1);
});

test('a phone that was held upright says so', () => {
  expect(readAll(head({ matrix: quarterTurn }))).toMatchObject([{ track: { orientation: 6 } }]);
});

test('a recorder that begins anew on the same stream is followed', () => {
  expect(readAll(Buffer.concat([stream, stream]), 11)).toHaveLength(2 * (1 + frames.length));
});

describe('a stream is refused in words', () => {
  test.each<[string, Uint8Array, 'unsupported' | 'damaged']>([
    ['of HEVC', head({ codec: 'hvc1' }), 'unsupported'],
    ['of H.264 without its configuration', head({ codec: 'avc1' }), 'unsupported'],
    ['that is no stream but a file', head({ isFragmented: false }), 'unsupported'],
    ['whose media come before its head', box('mdat', [1, 2, 3]), 'unsupported'],
    ['with a head too large to keep', Buffer.concat([words(0x7fff_ffff), Buffer.from('moov')]), 'damaged'],
    ['with a box shorter than its own head', Buffer.concat([words(4), Buffer.from('free')]), 'damaged'],
    [
      'with more frames than it has bytes for',
      Buffer.concat([
        head(),
        box(
          'moof',
          box('traf', box('tfhd', words(0, 1)), box('tfdt', words(0, 0)), box('trun', words(0x200, 3_000))),
        ),
      ]),
      'damaged',
    ],
  ])('%s', (_name, bytes, kind) => {
    expect(() => readAll(bytes)).toThrow(expect.objectContaining({ name: 'VideoError', kind }));
  });
});

test('fragments that announce frames without bytes, or boxes that are tiny and endless, are damage', () => {
  const announcing = box(
    'moof',
    box('traf', box('tfhd', words(0x20000, 1)), box('tfdt', words(0, 0)), box('trun', words(0, 4_000))),
  );
  const many = Buffer.concat([head(), ...Array.from({ length: 20_000 }, () => announcing)]);
  const empty = Buffer.concat([head(), Buffer.alloc(2_000_000, box('free'))]);
  const before = process.threadCpuUsage();
  expect(() => createMp4Reader()(many)).toThrow('damaged');
  expect(() => createMp4Reader()(empty)).toThrow('damaged');
  expect(process.threadCpuUsage(before).user).toBeLessThan(500_000);
});
