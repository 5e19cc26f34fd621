import { describe, expect, test } from 'vitest';
import { decodeBinaryPose, encodeBinaryPose, type BinaryPose } from './binary-pose.ts';

const points = (count: number) =>
  Array.from({ length: count }, (_, index): [number, number, number, number] => [
    index / 64,
    1 - index / 64,
    -0.25,
    0.5,
  ]);
const full: BinaryPose = { t: 1234.5, aspect: 0.75, landmarks: points(33), world: points(33) };

describe('a compact binary pose', () => {
  test.each<[string, BinaryPose]>([
    ['33 landmarks and world points', full],
    ['17 landmarks', { ...full, landmarks: points(17), world: null }],
    ['nobody', { ...full, landmarks: null, world: null }],
    ['brightness and people', { ...full, luma: 28, people: 2 }],
    ['brightness alone, of a picture without anybody', { ...full, landmarks: null, world: null, luma: 0 }],
    ['people alone', { ...full, world: null, people: 0 }],
  ])('says the same when it is read back: %s', (_name, pose) => {
    expect(decodeBinaryPose(encodeBinaryPose(pose))).toEqual(pose);
  });

  test('says what older clients send in the bytes that it always has', () => {
    const bytes = encodeBinaryPose({ ...full, landmarks: points(17), world: null });
    expect([...bytes.subarray(0, 4)]).toEqual([0x50, 1, 0, 17]);
    expect(bytes).toHaveLength(16 + 17 * 16);
    expect([...encodeBinaryPose(full).subarray(0, 4)]).toEqual([0x50, 1, 1, 33]);
  });

  test('rounds brightness to the whole numbers from 0 to 255', () => {
    const read = (luma: number) => decodeBinaryPose(encodeBinaryPose({ ...full, luma }))?.luma;
    expect([29.6, -3, 300].map(read)).toEqual([30, 0, 255]);
  });

  test('is understood wherever it lies in its buffer', () => {
    const bytes = encodeBinaryPose(full);
    const shifted = new Uint8Array(bytes.length + 3);
    shifted.set(bytes, 3);
    expect(decodeBinaryPose(shifted.subarray(3))).toEqual(full);
  });

  const changed = (change: (bytes: Uint8Array, view: DataView) => void): Uint8Array => {
    const bytes = encodeBinaryPose(full);
    change(bytes, new DataView(bytes.buffer));
    return bytes;
  };
  test.each<[string, Uint8Array]>([
    ['nothing', new Uint8Array()],
    ['cut off', encodeBinaryPose(full).subarray(0, 100)],
    ['a byte too long', new Uint8Array([...encodeBinaryPose(full), 0])],
    ['another magic byte', changed((bytes) => void (bytes[0] = 0x51))],
    ['another version', changed((bytes) => void (bytes[1] = 2))],
    ['an unknown flag', new Uint8Array([0x50, 1, 8, 0, ...new Uint8Array(8), 0, 0, 128, 63])],
    ['brightness announced and missing', changed((bytes) => void (bytes[2] = 3))],
    ['18 landmarks', changed((bytes) => void (bytes[3] = 18))],
    [
      'no time',
      changed((_bytes, view) => {
        view.setFloat64(4, NaN, true);
      }),
    ],
    [
      'an aspect of 0',
      changed((_bytes, view) => {
        view.setFloat32(12, 0, true);
      }),
    ],
    [
      'a coordinate that is no number',
      changed((_bytes, view) => {
        view.setFloat32(16, Infinity, true);
      }),
    ],
  ])('is refused: %s', (_name, bytes) => {
    expect(decodeBinaryPose(bytes)).toBeUndefined();
  });
});
