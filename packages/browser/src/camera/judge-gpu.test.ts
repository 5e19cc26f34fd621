import type { FoundPose } from '@spotter/pose/find-pose';
import { expect, test } from 'vitest';
import { judgeGpu } from './judge-gpu.ts';

/** Somebody whose last landmark lies so many pixels further right, of a picture 640 wide. */
function pose(rightPixels = 0, change: Partial<FoundPose> = {}): FoundPose {
  const landmarks = [0.3, 0.5].map((x, index) => [x + (index * rightPixels) / 640, 0.5, 0, 1] as const);
  return { aspect: 4 / 3, landmarks, world: null, presence: 0.99, luma: 100, nextRegion: null, ...change };
}

const looks = (times: readonly number[], found = pose()) => times.map((tookMs) => ({ found, tookMs }));
const wasm = looks(Array.from({ length: 30 }, () => 40));
const verdictOf = (gpu: ReturnType<typeof looks>) => judgeGpu(wasm, gpu)?.verdict ?? null;

test('what is right thirty times and takes under 0.7 of the time is passed, and not before the thirtieth', () => {
  expect(verdictOf(looks(Array.from({ length: 29 }, () => 20)))).toBeNull();
  expect(verdictOf(looks(Array.from({ length: 30 }, () => 27)))).toBe('passed');
});

test('a median of 0.7 and more is slow, as soon as it is certain', () => {
  const slow = Array.from({ length: 16 }, () => 28);
  expect(verdictOf(looks(slow.slice(0, 15)))).toBeNull();
  expect(verdictOf(looks(slow))).toBe('slow');
  const half = Array.from({ length: 30 }, (_, index) => (index % 2 === 0 ? 20 : 28));
  expect(verdictOf(looks(half))).toBe('slow');
});

test('what takes longer than a training waits is slow at once', () => {
  expect(verdictOf(looks([20, 1_001]))).toBe('slow');
});

test('one landmark more than a pixel away is wrong, in the first picture as in the thirtieth', () => {
  const quick = Array.from({ length: 29 }, () => 20);
  expect(verdictOf(looks([20], pose(1.1)))).toBe('wrong');
  expect(verdictOf([...looks(quick), ...looks([20], pose(1.1))])).toBe('wrong');
  expect(verdictOf([...looks(quick), ...looks([20], pose(0.9))])).toBe('passed');
  expect(verdictOf(looks([20], pose(NaN)))).toBe('wrong');
  expect(verdictOf(looks([20], pose(0, { landmarks: null })))).toBe('wrong');
});

test('pictures in which WebAssembly is sure of nobody prove nothing', () => {
  const unsure = wasm.map((look) => ({ ...look, found: pose(0, { presence: 0.5 }) }));
  expect(judgeGpu(unsure, looks([20]))?.verdict).toBe('wrong');
});
