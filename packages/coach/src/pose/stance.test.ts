import { expect, test } from 'vitest';
import { squattingFrame } from '../../test/squatting.ts';
import { parseBody } from './body.ts';
import type { Landmark, PoseFrame } from './pose-frame.ts';
import { followWalk, isWalking, type WalkState } from './stance.ts';

/** Two seconds at 15 frames a second of somebody who is moved and grown in the picture; in which frames that is a walk. */
function walkingFrames(
  place: (s: number) => { x: number; grown: number },
  lasted: number[] = [],
): readonly number[] {
  let walk: WalkState | null = null;
  const walking: number[] = [];
  for (let i = 0; i < 30; i++) {
    const { x, grown } = place(i / 15);
    const still: PoseFrame = squattingFrame(i * 66, 8);
    const landmarks =
      still.landmarks?.map(([a, b, c, d]): Landmark => [
        0.5 + (a - 0.5) * grown + x,
        0.9 + (b - 0.9) * grown,
        c,
        d,
      ]) ?? null;
    const body = parseBody({ ...still, landmarks });
    if (body) walk = followWalk(walk, body, 66);
    lasted.push(walk?.lastedMs ?? 0);
    if (walk && isWalking(walk)) walking.push(i);
  }
  return walking;
}

test('a walk across the picture, and one towards the camera, is known within a second', () => {
  const across = walkingFrames((s) => ({ x: 0.8 * s - 0.8, grown: 1 }));
  const nearer = walkingFrames((s) => ({ x: 0, grown: 0.5 * Math.exp(1.1 * s) }));
  expect(across[0]).toBeLessThan(15);
  expect(nearer[0]).toBeLessThan(22);
});

test('sways, and a body that jumps in the picture for a frame, are none', () => {
  expect(walkingFrames((s) => ({ x: 0.05 * Math.sin(4 * s), grown: 1 }))).toEqual([]);
  expect(walkingFrames((s) => ({ x: s > 1 && s < 1.05 ? 0.4 : 0, grown: 1 }))).toEqual([]);
});

test('a cut of the film, or a zoom, is none', () => {
  expect(walkingFrames((s) => ({ x: 0, grown: s < 1 ? 0.4 : 1 }))).toEqual([]);
  expect(walkingFrames((s) => ({ x: 0, grown: s < 1 ? 1 : 0.4 }))).toEqual([]);
});

test('a size that the finder reads anew within a moment is none', () => {
  const seen: number[] = [];
  const walking = walkingFrames((s) => {
    const grown = Math.exp(1.6 * Math.min(0.35, Math.max(0, s - 0.5)));
    return { x: 0, grown };
  }, seen);
  expect(Math.max(...seen)).toBeGreaterThan(0);
  expect(walking).toEqual([]);
});
