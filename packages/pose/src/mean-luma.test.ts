import { expect, test } from 'vitest';
import { meanLuma } from './mean-luma.ts';

const filled = (width: number, height: number, paint: (x: number) => number[]): Uint8Array =>
  Array.from({ length: width * height }).reduce<Uint8Array>(
    (data, _, pixel) => {
      data.set(paint(pixel % width), pixel * 3);
      return data;
    },
    new Uint8Array(width * height * 3),
  );

test('an even picture is as bright as each of its pixels, by the weights of BT.601', () => {
  const data = filled(64, 48, () => [200, 100, 50]);
  expect(meanLuma({ width: 64, height: 48, data, channels: 3, orientation: 1 })).toBeCloseTo(124.2, 5);
});

test('all columns are looked at, whatever the width', () => {
  for (const width of [640, 641, 644, 645]) {
    const data = filled(width, 480, (x) => (x < width / 2 ? [0, 0, 0] : [255, 255, 255]));
    const luma = meanLuma({ width, height: 480, data, channels: 3, orientation: 1 });
    expect(Math.abs(luma - 127.5)).toBeLessThan(4);
  }
});
