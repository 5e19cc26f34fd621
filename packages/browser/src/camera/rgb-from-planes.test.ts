import { expect, test } from 'vitest';
import { rgbFromPlanes, type PlaneFormat, type Planes } from './rgb-from-planes.ts';

/** All of one colour, with rows that are longer than the picture is wide. */
function plain(format: PlaneFormat, size: readonly [number, number], yuv: readonly number[]): Planes {
  const [width, height] = size;
  const stride = width + 6;
  const [rows, colourRows] = [height, Math.ceil(height / 2)];
  const planes = format === 'I420' ? 3 : 2;
  const layout = Array.from({ length: planes }, (_, plane) => ({
    offset: plane === 0 ? 0 : stride * (rows + (plane - 1) * colourRows),
    stride,
  }));
  const bytes = new Uint8Array(stride * (rows + (planes - 1) * colourRows)).fill(99);
  const put = (plane: number, first: number, apart: number, across: number, down: number, value = 0) => {
    for (let y = 0; y < down; y++)
      for (let x = 0; x < across; x++)
        bytes[stride * y + x * apart + first + (layout[plane]?.offset ?? 0)] = value;
  };
  const [y, u, v] = yuv;
  put(0, 0, 1, width, height, y);
  const colours = [Math.ceil(width / 2), colourRows] as const;
  if (format === 'I420') {
    put(1, 0, 1, ...colours, u);
    put(2, 0, 1, ...colours, v);
  } else {
    put(1, 0, 2, ...colours, u);
    put(1, 1, 2, ...colours, v);
  }
  return { format, width, height, bytes, layout, isBt709: false, isFullRange: false };
}

const pixels = ({ data, width, height }: ReturnType<typeof rgbFromPlanes>): Set<string> =>
  new Set(
    Array.from({ length: width * height }, (_, index) => data.slice(3 * index, 3 * index + 3).join(' ')),
  );

test.each(['I420', 'NV12'] as const)('%s: a pixel is the colour that it was made of', (format) => {
  const of = (yuv: readonly number[], change: Partial<Planes> = {}) =>
    pixels(rgbFromPlanes({ ...plain(format, [6, 4], yuv), ...change }, 640));
  expect(of([16, 128, 128])).toEqual(new Set(['0 0 0']));
  expect(of([235, 128, 128])).toEqual(new Set(['255 255 255']));
  // Red, as BT.601 and BT.709 write it from 16 to 235, and JPEG from 0 to 255.
  expect(of([81, 90, 240])).toEqual(new Set(['254 0 0']));
  expect(of([63, 102, 240], { isBt709: true })).toEqual(new Set(['255 1 0']));
  expect(of([76, 85, 255], { isFullRange: true })).toEqual(new Set(['254 0 0']));
});

test('a picture with an odd side is read to its edge', () => {
  const read = rgbFromPlanes(plain('I420', [5, 3], [235, 128, 128]), 640);
  expect(read).toMatchObject({ width: 5, height: 3, channels: 3, orientation: 1 });
  expect(pixels(read)).toEqual(new Set(['255 255 255']));
});

test('of a wide picture as few pixels are read as there is use for', () => {
  const read = rgbFromPlanes(plain('NV12', [18, 8], [235, 128, 128]), 6);
  expect(read).toMatchObject({ width: 6, height: 2 });
  expect(pixels(read)).toEqual(new Set(['255 255 255']));
});

test('one picture after the other is read into the same memory', () => {
  const first = rgbFromPlanes(plain('I420', [6, 4], [16, 128, 128]), 640);
  const next = rgbFromPlanes(
    plain('I420', [6, 4], [235, 128, 128]),
    640,
    first.data as Uint8ClampedArray<ArrayBuffer>,
  );
  expect(next.data).toBe(first.data);
  expect(pixels(next)).toEqual(new Set(['255 255 255']));
});
