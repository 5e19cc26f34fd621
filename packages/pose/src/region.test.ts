import { expect, test } from 'vitest';
import { apply } from './affine.ts';
import { regionFromPoints, regionToPicture, wholePicture } from './region.ts';

const picture = { width: 640, height: 480 };

test('an upright body gives an upright square around its hips, two and a half times the circle’s radius wide', () => {
  const region = regionFromPoints([0.5, 0.5], [0.5, 0.25], picture);
  expect(region).toEqual({ x: 0.5, y: 0.5, size: 300 / 640, angle: 0 });
});

test('a body that lies with its head to the right gives a square turned a quarter clockwise', () => {
  expect(regionFromPoints([0.5, 0.5], [0.75, 0.5], picture).angle).toBeCloseTo(Math.PI / 2);
  expect(regionFromPoints([0.5, 0.5], [0.25, 0.5], picture).angle).toBeCloseTo(-Math.PI / 2);
});

test('a turned region’s upper edge lies where the head is', () => {
  const region = regionFromPoints([0.5, 0.5], [0.75, 0.5], picture);
  const [x, y] = apply(regionToPicture(region, picture), 0.5, 0);
  expect(x).toBeCloseTo(320 + 200);
  expect(y).toBeCloseTo(240);
});

test('the whole picture lies in the middle of its letterbox', () => {
  const map = regionToPicture(wholePicture(picture), picture);
  expect(apply(map, 0, 0)).toEqual([0, -80]);
  expect(apply(map, 1, 1)).toEqual([640, 560]);
});
