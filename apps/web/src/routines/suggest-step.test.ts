import { nextTime, type PastSet } from '@spotter/coach/progress/next-time';
import { expect, test } from 'vitest';
import { suggestStep } from './suggest-step.ts';

const step = {
  exercise_id: 1,
  exercise: 'squat',
  exercise_name: 'Squat',
  sets: 3,
  target: { repetitions: 10 },
  rest_seconds: 60,
  weight_kg: null,
};
const planned = { updated_at: '2026-11-20T12:00:00.000Z' };
const suggest = (sets: readonly PastSet[]) =>
  nextTime(sets, { nowMs: Date.parse('2026-11-28T12:00:00.000Z') });

function setsOn(day: string, score: number): PastSet[] {
  const started_at = `${day}T18:00:00.000Z`;
  const set = { workoutId: day, started_at, reps: 10, longest_hold_ms: 0, score, correction: null };
  return [set, set, set];
}

test('3 x 12 because 3 x 10 was made twice with a score over 80', () => {
  const sets = [...setsOn('2026-11-24', 85), ...setsOn('2026-11-26', 90)];
  const { plan, next } = suggestStep(step, sets, planned, suggest);
  expect(plan).toEqual({ sets: 3, amount: 12, unit: 'repetitions', weightKg: null });
  expect(next).toMatchObject({ because: 'twice_good', plan, before: { sets: 3, amount: 10 } });
});

test('what was planned after the last time stands, and so does what was never done', () => {
  const asPlanned = { plan: { sets: 3, amount: 10, unit: 'repetitions', weightKg: null }, next: null };
  expect(suggestStep(step, [], planned, suggest)).toEqual(asPlanned);
  expect(suggestStep(step, setsOn('2026-11-18', 90), planned, suggest)).toEqual(asPlanned);
});

test('a routine says how many sets there are, also where fewer were done', () => {
  const sets = setsOn('2026-11-26', 90).slice(0, 1);
  expect(suggestStep(step, sets, planned, suggest).plan).toMatchObject({ sets: 3, amount: 10 });
});

test('a step without a target, or of the other kind, is as planned', () => {
  const sets = setsOn('2026-11-26', 90);
  expect(suggestStep({ ...step, target: {} }, sets, planned, suggest).next).toBeNull();
  expect(suggestStep({ ...step, target: { seconds: 30 } }, sets, planned, suggest).plan.amount).toBe(30);
});
