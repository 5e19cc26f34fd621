import { expect, test } from 'vitest';
import { crop } from './crop.ts';
import { wholePicture, type Region } from './region.ts';
import type { Orientation, RgbPicture } from './rgb-picture.ts';
import { drawFigure } from './draw-figure.ts';
import { uprightSize, uprightToStored } from './upright.ts';
import { apply } from './affine.ts';

const side = 64;
const upright = drawFigure({ width: 160, height: 120 });

/** The picture as a camera stores it that asks for this orientation. */
function storedWith(orientation: Orientation): RgbPicture {
  const isSwapped = orientation >= 5;
  const width = isSwapped ? upright.height : upright.width;
  const height = isSwapped ? upright.width : upright.height;
  const picture = { width, height, orientation };
  const data = new Uint8ClampedArray(upright.data.length);
  const map = uprightToStored(picture);
  for (let y = 0; y < upright.height; y++) {
    for (let x = 0; x < upright.width; x++) {
      const [storedX, storedY] = apply(map, x + 0.5, y + 0.5);
      const from = (y * upright.width + x) * 3;
      data.set(
        upright.data.subarray(from, from + 3),
        (Math.floor(storedY) * width + Math.floor(storedX)) * 3,
      );
    }
  }
  return { ...picture, data, channels: 3 };
}

function cropped(
  picture: RgbPicture,
  region: Region,
  outside: 'nearest' | 'black' = 'nearest',
): Float32Array {
  const into = new Float32Array(3 * side * side);
  crop(picture, region, { side, range: [0, 1], outside }, into);
  return into;
}

const tilted: Region = { x: 0.45, y: 0.55, size: 0.5, angle: 0.4 };

test.each([1, 2, 3, 4, 5, 6, 7, 8] as const)(
  'orientation %d gives the same crop as the upright picture',
  (orientation) => {
    const picture = storedWith(orientation);
    expect(uprightSize(picture)).toEqual({ width: 160, height: 120 });
    const expected = cropped(upright, tilted);
    cropped(picture, tilted).forEach((value, index) => {
      expect(Math.abs(value - (expected[index] ?? NaN))).toBeLessThan(1e-4);
    });
  },
);

test('orientation 6 is a quarter turn clockwise: the stored top left is the upright top right', () => {
  const map = uprightToStored({ width: 480, height: 640, orientation: 6 });
  expect(apply(map, 640, 0)).toEqual([0, 0]);
  expect(apply(map, 0, 0)).toEqual([0, 640]);
});

test('a region of the picture’s own pixels is copied exactly, channel by channel', () => {
  const data = Uint8Array.from({ length: side * side * 3 }, (_, index) => (index * 7) % 256);
  const copy = cropped(
    { width: side, height: side, data, channels: 3, orientation: 1 },
    wholePicture({ width: side, height: side }),
  );
  copy.forEach((value, index) => {
    const pixel = index % (side * side);
    const channel = Math.floor(index / (side * side));
    expect(value).toBeCloseTo((data[pixel * 3 + channel] ?? NaN) / 255, 5);
  });
});

test('a fourth channel is ignored', () => {
  const withAlpha = new Uint8ClampedArray((upright.data.length / 3) * 4);
  for (let pixel = 0; pixel < upright.data.length / 3; pixel++) {
    withAlpha.set(upright.data.subarray(pixel * 3, pixel * 3 + 3), pixel * 4);
  }
  expect(cropped({ ...upright, data: withAlpha, channels: 4 }, tilted)).toEqual(cropped(upright, tilted));
});

test('outside the picture is black where that is asked for, else the nearest pixel', () => {
  const white: RgbPicture = { ...upright, data: new Uint8Array(upright.data.length).fill(255) };
  const whole = wholePicture(white);
  const black = cropped(white, whole, 'black');
  expect([black[0], black[side * side - 1], black[(side / 2) * side + 5]]).toEqual([0, 0, 1]);
  cropped(white, whole, 'nearest').forEach((value) => {
    expect(value).toBeCloseTo(1, 5);
  });
});
