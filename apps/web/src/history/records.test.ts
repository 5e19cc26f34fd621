import type { Workout, WorkoutSet } from '@spotter/contract/workouts';
import { expect, test } from 'vitest';
import { byExercise, doneSets } from './done-sets.ts';
import { recordsOf } from './records.ts';
import { datedOf, trendOf } from './trend.ts';

const nothingSaid = { count: null, weight_kg: null, effort: null, note: null, discarded: false };

function setOf(change: Partial<WorkoutSet>): WorkoutSet {
  return {
    position: 1,
    exercise: 'squat',
    exercise_id: 1,
    exercise_name: 'Squat',
    started_at: '2026-11-25T17:00:00.000Z',
    ended_at: '2026-11-25T17:01:00.000Z',
    reps: 8,
    counted_reps: 8,
    good_reps: 8,
    partial_reps: 0,
    held_ms: 0,
    longest_hold_ms: 0,
    score: 80,
    correction: null,
    ...change,
  };
}

function workoutOf(id: string, day: string, sets: readonly Partial<WorkoutSet>[]): Workout {
  const started_at = `${day}T17:00:00.000Z`;
  return {
    id,
    started_at,
    ended_at: `${day}T18:00:00.000Z`,
    reps: 0,
    good_reps: 0,
    held_ms: 0,
    sets: sets.map((set, index) => setOf({ position: index + 1, started_at, ...set })),
  };
}

const workouts = [
  workoutOf('later', '2026-11-27', [
    { reps: 10, score: 70, correction: { ...nothingSaid, weight_kg: 60 } },
    { reps: 99, score: 99, correction: { ...nothingSaid, weight_kg: 500, discarded: true } },
    { exercise: 'plank', reps: 0, held_ms: 50_000, longest_hold_ms: 40_000, score: null },
  ]),
  workoutOf('first', '2026-11-25', [
    { reps: 10, score: 88 },
    { reps: 0, score: null },
  ]),
];

test('records are of sets that count, and stand until they are beaten', () => {
  const squats = byExercise(doneSets(workouts)).get('squat') ?? [];
  const { reps, score, weight, hold } = recordsOf(squats);
  expect([reps?.value, reps?.set.workoutId]).toEqual([10, 'first']);
  expect([score?.value, score?.set.workoutId]).toEqual([88, 'first']);
  expect([weight?.value, weight?.set.workoutId]).toEqual([60, 'later']);
  expect(hold).toBeNull();
});

test('exercises stand in the order in which they were trained last', () => {
  const exercises = byExercise(doneSets(workouts));
  expect(exercises.size).toBe(2);
  expect(recordsOf(exercises.get('plank') ?? [])).toMatchObject({ reps: null, hold: { value: 40_000 } });
});

test('a trend has the best of each workout, the oldest first', () => {
  const squats = byExercise(doneSets(workouts)).get('squat') ?? [];
  expect(trendOf(squats, 'score').map(({ value }) => value)).toEqual([88, 70]);
  expect(trendOf(squats, 'weight').map(({ value }) => value)).toEqual([60]);
  expect(trendOf(squats, 'hold')).toEqual([]);
});

const datesOf = (moments: readonly string[]) =>
  datedOf(moments.map((moment) => ({ at: new Date(moment), value: 1 }))).map((at) => at.getDate());

test('no date stands twice along a trend, and none so close to another that they run together', () => {
  const day = '2026-11-25T';
  expect(datesOf([`${day}07:00`, `${day}12:00`, `${day}19:00`, '2026-11-26T07:00'])).toEqual([25, 26]);
  expect(datesOf(['2026-11-01T12:00', '2026-11-02T12:00', '2026-11-15T12:00', '2026-11-30T12:00'])).toEqual([
    1, 15, 30,
  ]);
  expect(datesOf([])).toEqual([]);
});
