import { expect, test } from 'vitest';
import { oneEuro, type OneEuroState } from './one-euro.ts';

const settings = { minCutoffHz: 1.2, beta: 2.5, speedCutoffHz: 2 };

function follow(values: readonly number[], stepMs: number): OneEuroState | null {
  let state: OneEuroState | null = null;
  for (const [i, value] of values.entries()) state = oneEuro(state, i * stepMs, value, settings);
  return state;
}

test('jitter about a value is calmed', () => {
  const jitter = Array.from({ length: 100 }, (_, i) => 0.5 + (i % 2 === 0 ? 0.1 : -0.1));
  expect(Math.abs((follow(jitter, 33)?.value ?? 0) - 0.5)).toBeLessThan(0.05);
});

test('a movement is followed with little lag', () => {
  const ramp = Array.from({ length: 30 }, (_, i) => i * 0.066);
  expect((ramp.at(-1) ?? 0) - (follow(ramp, 66)?.value ?? 0)).toBeLessThan(0.066);
});

test('a reading that is not newer changes nothing', () => {
  const state = { tMs: 100, value: 1, speed: 0 };
  expect(oneEuro(state, 100, 5, settings)).toBe(state);
});
