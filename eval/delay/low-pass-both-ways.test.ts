import { expect, test } from 'vitest';
import { lowPassBothWays } from './low-pass-both-ways.ts';

const sampleHz = 100;

function sine(hz: number): readonly number[] {
  return Array.from({ length: 400 }, (_, i) => Math.sin((2 * Math.PI * hz * i) / sampleHz));
}

test('slow movements pass without any delay', () => {
  const values = sine(0.5);
  for (const [i, value] of lowPassBothWays(values, 4, sampleHz).entries()) {
    expect(Math.abs(value - (values[i] ?? 0))).toBeLessThan(0.01);
  }
});

test('at the cut-off half of the swing is left, and of trembling next to nothing', () => {
  const swing = (hz: number) => Math.max(...lowPassBothWays(sine(hz), 4, sampleHz).slice(100, 300));
  expect(swing(4)).toBeCloseTo(0.5, 2);
  expect(swing(16)).toBeLessThan(0.01);
});

test('what stands still stays where it is, up to the ends', () => {
  for (const value of lowPassBothWays(new Array<number>(50).fill(0.7), 4, sampleHz)) {
    expect(value).toBeCloseTo(0.7, 9);
  }
});
