import { expect, test } from 'vitest';
import { countJpegScans } from './count-jpeg-scans.ts';
import { readJpegHeader } from './read-jpeg-header.ts';

const start = [0xff, 0xd8];
const baseline = [0xff, 0xc0, 0, 17, 8, 0x01, 0xe0, 0x02, 0x80, 3, 1, 0x22, 0, 2, 0x11, 1, 3, 0x11, 1];
const progressive = baseline.with(1, 0xc2);
const scan = [0xff, 0xda, 0, 12, 3, 1, 0, 2, 0x11, 3, 0x11, 0, 63, 0];
const end = [0xff, 0xd9];
const table = [0xff, 0xc4, 0, 4, 1, 2];

function exif(order: 'II' | 'MM', orientation: number): number[] {
  const isLittle = order === 'II';
  const two = (value: number): number[] => (isLittle ? [value, 0] : [0, value]);
  const four = (value: number): number[] => (isLittle ? [value, 0, 0, 0] : [0, 0, 0, value]);
  const tag = isLittle ? [0x12, 0x01] : [0x01, 0x12];
  const entry = [...tag, ...two(3), ...four(1), ...two(orientation), 0, 0];
  const letter = order.charCodeAt(0);
  const tiff = [letter, letter, ...two(42), ...four(8), ...two(1), ...entry, ...four(0)];
  const body = [0x45, 0x78, 0x69, 0x66, 0, 0, ...tiff];
  return [0xff, 0xe1, 0, body.length + 2, ...body];
}

const bytes = (...parts: number[][]): Uint8Array => Uint8Array.from(parts.flat());

test('size and where the picture data starts are read from the frame header', () => {
  const jpeg = bytes(start, table, baseline, scan, [1, 2, 3], end);
  const scanStart = start.length + table.length + baseline.length + scan.length;
  expect(readJpegHeader(jpeg)).toEqual({
    width: 640,
    height: 480,
    orientation: 1,
    scanStart,
  });
  expect(readJpegHeader(bytes(start, progressive, scan, end))).toMatchObject({ width: 640, height: 480 });
});

test.each(['II', 'MM'] as const)('the orientation is read from EXIF in byte order %s', (order) => {
  expect(readJpegHeader(bytes(start, exif(order, 6), baseline, scan, end))?.orientation).toBe(6);
});

test('an orientation that does not exist counts as upright', () => {
  expect(readJpegHeader(bytes(start, exif('MM', 9), baseline, scan, end))?.orientation).toBe(1);
});

test('a view into a bigger buffer is read like any other', () => {
  const jpeg = bytes([0xff, 0xff, 9], start, baseline, scan, end).subarray(3);
  expect(readJpegHeader(jpeg)).toMatchObject({ width: 640, height: 480 });
});

test('what has no size is no picture', () => {
  const frameWithoutHeight = baseline.with(5, 0).with(6, 0);
  expect(readJpegHeader(bytes(start, frameWithoutHeight, scan, end))).toBeNull();
  expect(readJpegHeader(bytes(start, scan, end))).toBeNull();
  expect(readJpegHeader(bytes(start, end))).toBeNull();
});

test('thousands of segments, however empty, are no picture; a colour profile in 255 parts is', () => {
  const empty = (count: number) => Array.from({ length: count }, () => [0xff, 0xe5, 0, 2]).flat();
  expect(readJpegHeader(bytes(start, empty(255), baseline, scan, end))).toMatchObject({ width: 640 });
  const before = process.threadCpuUsage();
  const endless = Buffer.concat([bytes(start), Buffer.alloc(1_800_000, Uint8Array.from([0xff, 0xe5, 0, 2]))]);
  expect(readJpegHeader(Buffer.concat([endless, bytes(baseline, scan, end)]))).toBeNull();
  expect(process.threadCpuUsage(before).user).toBeLessThan(100_000);
});

test('no prefix of a JPEG is read beyond its end', () => {
  const jpeg = bytes(start, exif('II', 3), table, baseline, scan);
  for (let length = 0; length < jpeg.length; length++)
    expect(readJpegHeader(jpeg.slice(0, length))).toBeNull();
});

test('a damaged EXIF segment does not spoil the picture', () => {
  const damaged = exif('MM', 6).with(14, 0xff);
  expect(readJpegHeader(bytes(start, damaged, baseline, scan, end))).toMatchObject({
    width: 640,
    orientation: 1,
  });
});

test.each([
  ['arithmetic coding', [baseline.with(1, 0xc9)]],
  ['lossless coding', [baseline.with(1, 0xc3)]],
  ['a second size', [baseline, baseline]],
])('with %s a picture is not read', (_name, frames) => {
  expect(readJpegHeader(bytes(start, ...frames, scan, end))).toBeNull();
});

function scansOf(jpeg: Uint8Array): number {
  const header = readJpegHeader(jpeg);
  if (header === null) throw new Error('The header must be readable.');
  return countJpegScans(jpeg, header);
}

test('a picture that has no end after the start of its data has no scan', () => {
  const whole = bytes(start, baseline, scan, [1, 0xff, 0, 3], end, [0, 0]);
  expect(scansOf(whole)).toBe(1);
  expect(scansOf(whole.slice(0, -4))).toBe(0);
});

test.each([
  ['sequential', baseline],
  ['progressive', progressive],
])('all scans of a %s picture are counted, also behind fill bytes', (_name, frame) => {
  const more = Array.from({ length: 2_000 }, () => scan);
  expect(scansOf(bytes(start, frame, scan, [1, 0xff, 0xd0, 2, 0xff, 0xff], ...more, end))).toBe(2_001);
});
