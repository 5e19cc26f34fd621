// A part that stands in for others is taken where they are not seen, well enough itself, of a body that moves as one.

import { expect, test } from 'vitest';
import type { Component } from '../specification/specification.ts';
import { phaseSignal } from './phase-signal.ts';
import type { Readings } from './readings.ts';

const components: readonly Component[] = [
  { signal: 'knee_flexion', rest: 0, peak: 100, weight: 1 },
  { signal: 'hip_over_knee', rest: 0.8, peak: 0.3, weight: 1, standsIn: true },
];

function seeing(knees: number, hips: number): Readings {
  return {
    signals: ['knee_flexion', 'hip_over_knee'],
    values: [50, 50, 0.3, 0.3],
    confidences: [knees, knees, hips, hips],
  };
}

test('a part that stands in says nothing while the others are seen, and all where they are not', () => {
  expect(phaseSignal(seeing(1, 1), components, 'both', 'side', [], 0).value).toBeCloseTo(0.5, 9);
  expect(phaseSignal(seeing(0, 1), components, 'both', 'side', [], 0)).toEqual({
    value: 1,
    confidence: 1,
    by: 'stand-in',
  });
  expect(phaseSignal(seeing(0.1, 0.9), components, 'both', 'side', [], 0).value).toBeCloseTo(1, 9);
});

test('it has to be seen well, and is nothing for one side by itself', () => {
  expect(phaseSignal(seeing(0, 0.6), components, 'both', 'side', [], 0).confidence).toBe(0);
  expect(phaseSignal(seeing(0, 1), components, 'left', 'side', [], 0).confidence).toBe(0);
});

test('what is begun by the one is not ended by the other', () => {
  const read = (knees: number, hips: number, begunBy: 'usual' | 'stand-in') =>
    phaseSignal(seeing(knees, hips), components, 'both', 'side', [], 0, begunBy);
  expect(read(0, 1, 'usual').confidence).toBe(0);
  expect(read(1, 1, 'stand-in').value).toBeCloseTo(1, 9);
  expect(read(1, 0, 'stand-in').confidence).toBe(0);
});
