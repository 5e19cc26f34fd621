import { expect, test } from 'vitest';
import { phaseRuns, signalPath } from './phase-runs.ts';

test('each phase is one run, rest and what was not seen are none', () => {
  expect(phaseRuns(['rest', 'out', 'out', 'peak', 'back', 'back', 'rest', null, 'out'])).toEqual([
    { phase: 'out', from: 1, to: 3 },
    { phase: 'peak', from: 3, to: 4 },
    { phase: 'back', from: 4, to: 6 },
    { phase: 'out', from: 8, to: 9 },
  ]);
});

test('no frames are no runs', () => {
  expect(phaseRuns([])).toEqual([]);
  expect(phaseRuns([null, 'rest'])).toEqual([]);
});

test('a signal is one line, broken where nothing was seen', () => {
  const path = signalPath(
    [0, 1, 2, 3, 4],
    [0, 0.5, Number.NaN, 1, 0],
    (ms) => ms * 10,
    (value) => 100 - value * 100,
  );
  expect(path).toBe('M0.0 100.0L10.0 50.0M30.0 0.0L40.0 100.0');
});
