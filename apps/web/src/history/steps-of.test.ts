import { expect, test } from 'vitest';
import { stepsOf } from './steps-of.ts';

function set(position: number, exercise_id: number | null, more: object = {}) {
  return {
    position,
    exercise: `exercise ${exercise_id ?? ''}`,
    exercise_id,
    exercise_name: '',
    started_at: `2026-11-25T12:0${position}:00.000Z`,
    ended_at: null,
    reps: 10,
    counted_reps: 10,
    good_reps: 10,
    partial_reps: 0,
    held_ms: 0,
    longest_hold_ms: 0,
    score: 90,
    correction: null,
    ...more,
  };
}
const said = { count: null, weight_kg: 20, effort: null, note: null, discarded: false };

test('sets of one exercise that followed each other are one step, of what was made in every one of them', () => {
  const sets = [
    set(1, 1),
    set(2, 1, { reps: 8, correction: said }),
    set(3, 2, { reps: 0, held_ms: 41_000, longest_hold_ms: 31_500 }),
    set(4, 1),
    set(5, 1, { correction: { ...said, discarded: true } }),
    set(6, null),
  ];
  const workout = { id: 'w', started_at: '', ended_at: null, reps: 0, good_reps: 0, held_ms: 0, sets };
  expect(stepsOf(workout, 60)).toEqual([
    { exerciseId: 1, sets: 2, target: 8, weightKg: 20, restSeconds: 60 },
    { exerciseId: 2, sets: 1, target: 31, weightKg: null, restSeconds: 60 },
    { exerciseId: 1, sets: 1, target: 10, weightKg: null, restSeconds: 60 },
  ]);
});
