import type { CoachEvent } from '@spotter/coach/step/coach-event';
import { expect, test } from 'vitest';
import { shownAfter } from './shown-after.ts';
import type { Shown } from './train-run.ts';

const repetition = (good: boolean, ...severities: readonly number[]): CoachEvent =>
  ({
    type: 'repetition',
    repetition: {
      good,
      faults: severities.map((severity) => ({ severity })),
      phasesMs: { out: 800, peak: 300, back: 500 },
    },
  }) as unknown as CoachEvent;

test('each repetition is marked as it is in the report: good, to be mended, or dangerous', () => {
  const told = [repetition(true), repetition(false, 1, 2), repetition(false, 3, 1), repetition(true, 1)];
  const begun = { repetitions: [] } as Partial<Shown> as Shown;
  const shown = told.reduce((before, event) => shownAfter(before, event, { nameOf: String }), begun);
  expect(shown.repetitions).toEqual(['good', 'mend', 'danger', 'good']);
  expect(shown.tempo).toEqual([0.8, 0.3, 0.5]);
});
