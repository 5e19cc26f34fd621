import type { PoseFrame } from '@spotter/coach/pose/pose-frame';
import { expect, test } from 'vitest';
import { squattingFrame } from '../../packages/coach/test/squatting.ts';
import type { BaselineAngle } from './baseline-angles.ts';
import { countByOneThreshold, countByTwoThresholds } from './count-by-thresholds.ts';

const squat: BaselineAngle = { joints: ['hip', 'knee', 'ankle'], start: 160, far: 90 };
const extension: BaselineAngle = { joints: ['hip', 'knee', 'ankle'], start: 90, far: 160 };

/** One frame for each bend of the knees, in degrees. */
function frames(bends: readonly number[]): readonly PoseFrame[] {
  return bends.map((bend, i) => squattingFrame(i * 100, bend));
}

const deep = [0, 40, 100, 40, 0];

test('a repetition passes the far angle and comes back', () => {
  expect(countByTwoThresholds(squat, frames([...deep, ...deep]))).toBe(2);
  expect(countByTwoThresholds(squat, frames([0, 80, 0, 80, 0]))).toBe(0);
});

test('a wobble at the threshold is counted again and again by the one without hysteresis only', () => {
  const wobble = frames([0, 50, 60, 50, 60, 50, 60, 50, 0]);
  expect(countByTwoThresholds(squat, wobble)).toBe(0);
  expect(countByOneThreshold(squat, wobble)).toBe(3);
});

test('an exercise that starts bent is counted the other way round', () => {
  expect(countByTwoThresholds(extension, frames([100, 0, 100, 0, 100]))).toBe(2);
});
