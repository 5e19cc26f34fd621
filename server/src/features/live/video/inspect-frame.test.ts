import { describe, expect, test } from 'vitest';
import { inspectFrame } from './inspect-frame.ts';
import type { VideoCodec, VideoTrack } from './video-track.ts';

function inspect(
  codec: VideoCodec,
  bytes: readonly number[],
  configuration: readonly number[] | null = null,
) {
  const track: VideoTrack = {
    codec,
    size: { width: 1, height: 1 },
    orientation: 1,
    configuration: configuration && Uint8Array.from(configuration),
  };
  return inspectFrame(track, Uint8Array.from(bytes));
}

// Heads of frames as Chromium's recorder wrote them, and those of a stranger.
const vp8Key = [0x50, 0xb9, 0x01, 0x9d, 0x01, 0x2a, 0x80, 0x02, 0x68, 0x01, 0, 0];
const vp9Key = [0x82, 0x49, 0x83, 0x42, 0x00, 0x27, 0xf0, 0x16, 0x76, 0x08, 0x38, 0x24];
const parameters = [0x67, 0x42, 0xc0, 0x1f, 0x8c, 0x8d, 0x40, 0x50, 0x17, 0xfc, 0xb0, 0x0f, 0x08, 0x84, 0x6a];
const start = [0, 0, 0, 1];

describe('the size in a key frame is what counts, whatever the container says', () => {
  test('VP8', () => {
    expect(inspect('vp8', vp8Key)).toEqual({ isKey: true, sizes: [{ width: 640, height: 360 }] });
    const huge = vp8Key.with(6, 0xff).with(7, 0x3f).with(8, 0xff).with(9, 0x3f);
    expect(inspect('vp8', huge).sizes).toEqual([{ width: 16_383, height: 16_383 }]);
    expect(inspect('vp8', [0xb1, 0x01, 0])).toEqual({ isKey: false, sizes: [] });
  });

  test('VP9, alone and hidden in a superframe', () => {
    expect(inspect('vp9', vp9Key)).toEqual({ isKey: true, sizes: [{ width: 640, height: 360 }] });
    expect(inspect('vp9', [0x86, 0, 0x40, 0x92, 0x80])).toMatchObject({ isKey: false });
    const index = [0xc1, vp9Key.length, vp9Key.length, 0xc1];
    expect(inspect('vp9', [...vp9Key, ...vp9Key, ...index]).sizes).toHaveLength(2);
  });

  test('H.264, with start codes and with lengths', () => {
    const slice = [0x65, 0xb8, 0];
    const key = { isKey: true, sizes: [{ width: 640, height: 368 }] };
    expect(inspect('h264', [...start, ...parameters, ...start, ...slice])).toEqual(key);
    const configuration = [1, 0x42, 0xc0, 0x1f, 0xff, 0xe1, 0, parameters.length, ...parameters];
    expect(inspect('h264', [0, 0, 0, slice.length, ...slice], configuration)).toEqual(key);
    expect(inspect('h264', [0, 0, 0, 2, 0x61, 0], configuration)).toEqual({ isKey: false, sizes: [] });
  });
});

test.each<[string, VideoCodec, readonly number[]]>([
  ['nothing', 'vp8', []],
  ['VP8 without its start code', 'vp8', vp8Key.with(3, 0)],
  ['VP8 that is cut off', 'vp8', vp8Key.slice(0, 8)],
  ['VP9 without its marker', 'vp9', vp9Key.with(0, 0)],
  ['VP9 without its sync code', 'vp9', vp9Key.with(1, 0)],
  ['a superframe whose frames do not fit', 'vp9', [...vp9Key, 0xc0, 0xff, 0xc0]],
  ['H.264 without a start code', 'h264', [1, 2, 3, 4, 5]],
])('%s is damaged', (_name, codec, bytes) => {
  expect(() => inspect(codec, bytes)).toThrow(expect.objectContaining({ kind: 'damaged' }));
});

test('no bytes whatever make it loop or throw anything else', () => {
  let seed = 1;
  const next = () => (seed = (seed * 48_271) % 0x7fffffff) & 0xff;
  for (let round = 0; round < 6_000; round++) {
    const codec = (['vp8', 'vp9', 'h264'] as const)[round % 3] ?? 'vp8';
    const known = codec === 'vp8' ? vp8Key : codec === 'vp9' ? vp9Key : [...start, ...parameters];
    const bytes = known.map((byte) => (next() < 40 ? next() : byte));
    try {
      inspect(codec, bytes);
    } catch (error) {
      expect(error).toMatchObject({ name: 'VideoError' });
    }
  }
});
