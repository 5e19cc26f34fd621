import { noFigures } from '@spotter/contract/live/no-figures';
import { expect, test } from 'vitest';
import type { SetRecord } from './set-record.ts';
import { setWords } from './set-words.ts';
import { englishWords } from '../../test/english-words.ts';

const none: SetRecord = {
  position: 1,
  exercise: 'x',
  exercise_id: null,
  exercise_name: 'X',
  started_at: '',
  ended_at: null,
  reps: 0,
  counted_reps: 0,
  good_reps: 0,
  partial_reps: 0,
  held_ms: 0,
  longest_hold_ms: 0,
  correction: null,
  repetitions: [],
  holds: [],
  ...noFigures,
};
const hold = { number_in_set: 1, start_ms: 0, end_ms: 60_000, held_ms: 60_000 };
const judged = { good: true, score: 100, faults: [], not_judged: [] };

test('a set of repetitions is put in words: sides, partial ones, and what the coach makes of them', () => {
  const words = setWords(englishWords, {
    ...none,
    reps: 7,
    good_reps: 5,
    partial_reps: 1,
    score: 87.4,
    main_fault: 'Knees cave in',
    sides: { left: 4, right: 3, both: 0 },
    best: { number: 2, score: 99 },
    worst: { number: 7, score: 70 },
    trend: -3.2,
    consistency: 81,
    speed_loss: 0.24,
    score_parts: { depth: 61.8, range: 100, tempo: 88, symmetry: null, form: 81.4 },
  });
  expect(words).toEqual([
    '7 repetitions (4 left, 3 right), 5 of them good; 1 too short to count; score 87 of 100. Most in the way: Knees cave in.',
    'Best: number 2 with 99; worst: number 7 with 70; trend -3.2 a repetition; the repetitions were 81% alike; 24% slower at the end.',
    'Of the score: depth 62, range 100, tempo 88, form 81.',
  ]);
});

test('a set of holds tells the time, and not that nothing was repeated', () => {
  const holds = [hold, { ...hold, number_in_set: 2 }].map((each) => ({ ...each, ...judged }));
  const held = { ...none, held_ms: 120_000, longest_hold_ms: 60_000, holds, score: 95 };
  expect(setWords(englishWords, held)).toEqual(['2 min 0 s held, 1 min 0 s at a stretch; score 95 of 100.']);
});

test('a set that goes on says what there is', () => {
  expect(setWords(englishWords, { ...none, reps: 2, good_reps: 2 })).toEqual([
    '2 repetitions, 2 of them good.',
  ]);
});
