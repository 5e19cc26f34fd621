import { expect, test } from 'vitest';
import type { Line } from '../engine/replay-line.ts';
import { plotScale } from './plot-scale.ts';

function lineOf(values: readonly number[]): Line {
  return {
    times: Float32Array.from(values, (_, i) => i * 100),
    tracks: [{ side: 'both', values: Float32Array.from(values), phases: values.map(() => null) }],
    events: [],
    counts: new Uint16Array(values.length),
    counted: 0,
    partials: 0,
    tookMs: 0,
  };
}

const scale = plotScale(lineOf([0, 0.5, 1, 0.5, 0]), 600);

test('the first frame stands at the left, the last at the right, more lies higher', () => {
  expect(scale.xOf(0)).toBe(scale.left);
  expect(scale.xOf(400)).toBe(scale.right);
  expect(scale.yOf(1)).toBeLessThan(scale.yOf(0));
  expect(scale.yOf(1)).toBeGreaterThanOrEqual(scale.top);
  expect(scale.yOf(0)).toBeLessThanOrEqual(scale.bottom);
});

test('a place in the plot gives back the moment and the value that stand there', () => {
  expect(scale.msOf(scale.xOf(130))).toBeCloseTo(130);
  expect(scale.valueOf(scale.yOf(0.37))).toBeCloseTo(0.37);
});

test('a place beside the plot is its nearest moment', () => {
  expect(scale.msOf(-50)).toBe(0);
  expect(scale.msOf(10_000)).toBe(400);
});

test('a signal that goes beyond the whole way has room, up to a limit', () => {
  const { yOf, top, bottom } = plotScale(lineOf([-0.375, 1.375]), 600);
  expect(yOf(1.375)).toBeGreaterThanOrEqual(top);
  expect(yOf(-0.375)).toBeLessThanOrEqual(bottom);
  const wild = plotScale(lineOf([-30, 30]), 600);
  expect(wild.yOf(1) - wild.yOf(0)).toBeLessThan(-50);
});

test('frames in which nothing is seen, or no frames at all, leave a scale that can be drawn', () => {
  for (const values of [[], [Number.NaN, Number.NaN]]) {
    const { xOf, yOf } = plotScale(lineOf(values), 600);
    expect([xOf(0), yOf(0), yOf(1)].every(Number.isFinite)).toBe(true);
  }
});
