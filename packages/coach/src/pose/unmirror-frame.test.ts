import { expect, test } from 'vitest';
import { parseBody } from './body.ts';
import { joints } from './joints.ts';
import type { PoseFrame } from './pose-frame.ts';
import { unmirrorFrame } from './unmirror-frame.ts';

const frameOf = (count: number): PoseFrame => ({
  tMs: 0,
  aspect: 1,
  landmarks: Array.from({ length: count }, (_, index) => [index / 64, index / 128, -0.25, 1] as const),
  world: Array.from({ length: count }, (_, index) => [index / 64, index / 128, -0.25, 1] as const),
});

test.each([33, 17])('twice exchanged, %i points are what they were', (count) => {
  expect(unmirrorFrame(unmirrorFrame(frameOf(count)))).toEqual(frameOf(count));
});

test.each([33, 17])('the left knee of %i points is where the right one was, on the other side', (count) => {
  const before = parseBody(frameOf(count))?.image;
  const after = parseBody(unmirrorFrame(frameOf(count)))?.image;
  expect(after?.[joints.leftKnee]?.x).toBeCloseTo(1 - (before?.[joints.rightKnee]?.x ?? 9));
  expect(after?.[joints.leftKnee]?.y).toBe(before?.[joints.rightKnee]?.y);
});

test('nobody is nobody', () => {
  const nobody: PoseFrame = { tMs: 0, aspect: 1, landmarks: null };
  expect(unmirrorFrame(nobody)).toEqual(nobody);
});
