import { bundled } from '@spotter/exercises/bundled';
import { expect, test } from 'vitest';
import { fixtures } from '../read-options.ts';
import { readLabels } from '../recording/read-labels.ts';
import { notRun, type Result } from '../result.ts';
import { faultWords, rulesOf } from './fault-words.ts';
import { scoreFaults } from './score-faults.ts';

/** A clip of squats: what its label names, and what each repetition was told; null for not judged. */
function clip(
  shown: Result['form_faults'],
  told: readonly (boolean | null)[],
  reps?: readonly number[],
): Result {
  const repetitions = told.map((one, i) => ({
    number: i + 1,
    side: 'both',
    start_ms: 0,
    peak_ms: 0,
    end_ms: 0,
    told_ms: 0,
    late: false,
    delay_ms: 0,
    faults: one === true ? ['too_shallow'] : [],
    not_judged: one === null ? ['too_shallow'] : [],
  }));
  return {
    ...notRun,
    id: 'clip',
    exercise: 'squat',
    view: null,
    source: null,
    fps: 15,
    reps: told.length,
    reps_range: [told.length, told.length],
    counter: 'squat',
    counted: told.length,
    repetitions,
    faults: told.includes(true) ? ['too_shallow'] : [],
    form_faults: shown,
    labelled_fault_reps: reps ? { 'half depth': reps } : null,
    quality: null,
  };
}

const rules = new Map([['squat', ['too_shallow']]]);
const score = (...clips: readonly Result[]) => scoreFaults(clips, rules)[0];

test('precision falls with what is told without being there, recall with what is there and not told', () => {
  const shallow = ['half depth'];
  expect(
    score(clip(shallow, [true, false]), clip(shallow, [false]), clip([], [true]), clip([], [false])),
  ).toMatchObject({ clips: { told: 1, missed: 1, falselyTold: 1, precision: 0.5, recall: 0.5 } });
});

test('what cannot be judged from there is neither right nor wrong', () => {
  expect(score(clip(['half depth'], [null, null]), clip(['half depth'], [null, true]))).toMatchObject({
    clips: { told: 1, missed: 0, recall: 1 },
    notJudged: 1,
  });
});

test('repetitions are scored one by one only where the label names them', () => {
  expect(
    score(clip(['half depth'], [true, false, true], [1, 2]), clip(['half depth'], [false, false])),
  ).toMatchObject({ repetitions: { told: 1, missed: 1, falselyTold: 1 } });
});

test('a clip without a word on faults says nothing', () => {
  expect(scoreFaults([clip(null, [true])], rules)).toEqual([]);
});

test('every fault that the fixtures name is known', () => {
  const named = readLabels(fixtures).flatMap(({ label }) =>
    'form_faults' in label ? (label.form_faults ?? []) : [],
  );
  expect(named.filter((words) => !faultWords.includes(words))).toEqual([]);
});

test('every rule that a fault is looked for in exists', () => {
  const known = new Set([...bundled.values()].flatMap(({ rules: own }) => own.map(({ id }) => id)));
  expect(faultWords.flatMap(rulesOf).filter((rule) => !known.has(rule))).toEqual([]);
});
