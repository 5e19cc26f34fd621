import { expect, test } from 'vitest';
import { recogniseVideo } from './recognise-video.ts';

const webm = [0x1a, 0x45, 0xdf, 0xa3, 0x9f];
const mp4 = [...Buffer.from('\0\0\0\x20ftypisom', 'latin1')];

test.each([
  ['WebM', webm, 4],
  ['MP4', mp4, 8],
])('%s is recognised once enough has come', (_name, bytes, needed) => {
  for (let length = 1; length < needed; length++) {
    expect(recogniseVideo(Uint8Array.from(bytes.slice(0, length)))).toBe('so far');
  }
  expect(recogniseVideo(Uint8Array.from(bytes))).toBeTypeOf('function');
});

test.each([
  ['nothing', []],
  ['a JPEG', [0xff, 0xd8]],
  ['what begins like WebM and goes on otherwise', [0x1a, 0x45, 0xff]],
  ['what begins like MP4 and goes on otherwise', [0, 0, 0, 9, 0x66, 0x72]],
])('%s is no video', (_name, bytes) => {
  expect(recogniseVideo(Uint8Array.from(bytes))).toBeNull();
});
