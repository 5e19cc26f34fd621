import type { PoseFrame } from '@spotter/coach/pose/pose-frame';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { extrapolatePose } from './extrapolate-pose.ts';

const apartMs = 66;

/** A joint that was there, one pose after the other. */
function poses(heights: readonly number[], visibility = 1): PoseFrame[] {
  return heights.map((y, index) => ({
    tMs: index * apartMs,
    aspect: 1,
    landmarks: [[0.5, y, 0, visibility]],
  }));
}

const heightAt = (seen: readonly PoseFrame[], nowMs: number) =>
  extrapolatePose(seen, nowMs)?.landmarks?.[0]?.[1] ?? Number.NaN;

test('a joint that moves evenly goes on, for no longer than 100 ms', () => {
  const seen = poses([0.4, 0.41, 0.42]);
  expect(heightAt(seen, 2 * apartMs + 33)).toBeCloseTo(0.425, 4);
  expect(heightAt(seen, 2 * apartMs + 100)).toBe(heightAt(seen, 2 * apartMs + 5_000));
});

test('a joint that slows down goes on slower, and one that has turned stays', () => {
  expect(heightAt(poses([0.4, 0.43, 0.44]), 2 * apartMs + 66)).toBeCloseTo(0.44, 4);
  expect(heightAt(poses([0.4, 0.43, 0.42]), 2 * apartMs + 66)).toBe(0.42);
});

test('what is not seen well, too far apart, or of fewer than three poses is drawn where it was found', () => {
  expect(heightAt(poses([0.4, 0.41, 0.42], 0.2), 2 * apartMs + 60)).toBe(0.42);
  expect(heightAt(poses([0.4, 0.41]), 2 * apartMs)).toBe(0.41);
  const late = poses([0.4, 0.41, 0.42]).map((pose) => ({ ...pose, tMs: pose.tMs * 5 }));
  expect(heightAt(late, 1_000)).toBe(0.42);
  expect(extrapolatePose([], 0)).toBeNull();
  expect(extrapolatePose([{ tMs: 0, aspect: 1, landmarks: null }], 10)?.landmarks).toBeNull();
});

test('in a squat no joint is drawn more than 2 % of the picture from where it is', () => {
  // Down and up by a third of the picture, as fast as 1.5 s a repetition.
  const squat = (tMs: number) => 0.4 + 0.165 * (1 - Math.cos((2 * Math.PI * tMs) / 1_500));
  fc.assert(
    fc.property(
      fc.double({ min: 0, max: 1_500, noNaN: true }),
      fc.integer({ min: 0, max: 66 }),
      (from, ahead) => {
        const seen = [0, 1, 2].map((index): PoseFrame => {
          const tMs = from + index * apartMs;
          return { tMs, aspect: 1, landmarks: [[0.5, squat(tMs), 0, 1]] };
        });
        const nowMs = from + 2 * apartMs + ahead;
        expect(Math.abs(heightAt(seen, nowMs) - squat(nowMs))).toBeLessThan(0.02);
      },
    ),
  );
});
