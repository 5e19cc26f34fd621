import { expect, test } from 'vitest';
import { notRun, type Result } from '../result.ts';
import { writeQuality } from '../report/write-quality.ts';
import { scoreQuality } from './score-quality.ts';

function clip(quality: string | null, faults: readonly string[], judged = 3): Result {
  const unlabelled = { view: null, source: null, fps: 15, reps: null, reps_range: null, form_faults: null };
  return {
    ...notRun,
    ...unlabelled,
    id: 'clip',
    exercise: 'plank',
    labelled_fault_reps: null,
    quality,
    faults,
    judged,
  };
}

test('any fault counts where the label says that something is wrong; what was never judged, or says nothing, is left out', () => {
  const [plank, ...others] = scoreQuality([
    clip('correct', []),
    clip('correct', ['hips_high']),
    clip('too low', ['hips_sag']),
    clip('too low', []),
    clip('too low', [], 0),
    clip(null, ['hips_sag']),
  ]);
  expect(others).toEqual([]);
  expect(plank).toMatchObject({ good: 2, bad: 3, judgedGood: 2, judgedBad: 2 });
  expect(plank?.detection).toMatchObject({ precision: 0.5, recall: 0.5 });
  expect(writeQuality([plank ?? never()])).toContain('hips_high 1, 0; hips_sag 0, 1');
});

function never(): never {
  throw new Error('there is one');
}
