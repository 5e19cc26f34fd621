import { expect, test } from 'vitest';
import { generateNegative } from './generate-negative.ts';
import { negatives } from './negatives/all-negatives.ts';
import { standingStill } from './negatives/standing-still.ts';

test('the same seed gives the same frames, another one others', () => {
  const one = generateNegative(standingStill, 5, 'side');
  expect(generateNegative(standingStill, 5, 'side')).toEqual(one);
  expect(generateNegative(standingStill, 6, 'side')).not.toEqual(one);
});

test('frames are what a client sends: 33 landmarks, metres around the hips, time that goes on', () => {
  for (const negative of negatives) {
    const frames = generateNegative(negative, 2, 'front');
    let lastMs = -1;
    for (const { tMs, landmarks, world, aspect } of frames) {
      expect(tMs).toBeGreaterThan(lastMs);
      lastMs = tMs;
      expect(aspect).toBeGreaterThan(0.5);
      expect([landmarks?.length, world?.length]).toEqual([33, 33]);
      const numbers = [...(landmarks ?? []), ...(world ?? [])];
      expect(numbers.every(([x, y, z]) => Number.isFinite(x + y + z))).toBe(true);
      expect(numbers.every(([, , , seen]) => seen > 0 && seen <= 1)).toBe(true);
      const hips = [world?.[23], world?.[24]].map((hip) => hip ?? [NaN, NaN, NaN, NaN]);
      for (const axis of [0, 1, 2])
        expect(((hips[0]?.[axis] ?? 1) + (hips[1]?.[axis] ?? 1)) / 2).toBeCloseTo(0, 3);
    }
  }
});

test('from the side the far arm and leg are hidden, from the front nothing is', () => {
  const mean = (view: 'side' | 'front', index: number) => {
    const frames = generateNegative(standingStill, 4, view);
    return frames.reduce((sum, { landmarks }) => sum + (landmarks?.[index]?.[3] ?? 0), 0) / frames.length;
  };
  for (const [left, right] of [
    [13, 14],
    [25, 26],
  ] as const) {
    expect(Math.min(mean('side', left), mean('side', right))).toBeLessThan(0.6);
    expect(Math.max(mean('side', left), mean('side', right))).toBeGreaterThan(0.9);
    expect(Math.min(mean('front', left), mean('front', right))).toBeGreaterThan(0.9);
  }
});
