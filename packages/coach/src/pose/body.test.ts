import { expect, test } from 'vitest';
import { squattingFrame } from '../../test/squatting.ts';
import { parseBody } from './body.ts';
import type { Landmark } from './pose-frame.ts';

const frame = squattingFrame(0, 8);

test('a frame without landmarks, or with a number of them that is no known layout, shows nobody', () => {
  expect(parseBody({ ...frame, landmarks: null })).toBeNull();
  expect(parseBody({ ...frame, landmarks: frame.landmarks?.slice(0, 20) ?? null })).toBeNull();
});

test('numbers that are none and a body in one point are nobody', () => {
  const broken = frame.landmarks?.map((_, i): Landmark => [i === 25 ? Number.NaN : 0.5, 0.5, 0, 1]) ?? null;
  const point = frame.landmarks?.map((): Landmark => [0.5, 0.5, 0, 1]) ?? null;
  expect(parseBody({ ...frame, landmarks: broken })).toBeNull();
  expect(parseBody({ ...frame, landmarks: point })).toBeNull();
});

test('a joint outside the picture is hardly believed', () => {
  const landmarks = frame.landmarks?.map(([x, y, z]): Landmark => [x, y + 0.2, z, 1]) ?? null;
  const body = parseBody({ ...frame, landmarks });
  expect(body?.image[27]?.seen).toBeLessThan(0.3);
  expect(body?.image[11]?.seen).toBe(1);
});
