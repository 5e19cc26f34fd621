import { plank } from '@spotter/exercises/core/plank';
import { squat } from '@spotter/exercises/legs/squat';
import { expect, test } from 'vitest';
import type { Trainable } from './open-coach.ts';
import {
  afterSet,
  canSkip,
  isOver,
  plannedNow,
  skipped,
  startOf,
  swapped,
  type PlannedExercise,
  type Programme,
} from './programme.ts';

const exercise = (id: number, of: typeof squat): Trainable => ({
  kind: 'exercise',
  id,
  key: of.slug,
  name: of.name.en,
  specification: of.specification,
});

function planned(what: Trainable, sets: number | null): PlannedExercise {
  return { what, sets, target: 10, restMs: 60_000, weightKg: 20 };
}

const routine = startOf([planned(exercise(1, squat), 2), planned(exercise(2, plank), 1)]);
const nameOf = (programme: Programme) => {
  const { what } = plannedNow(programme);
  return what.kind === 'exercise' ? what.name : what.kind;
};

function afterSets(programme: Programme, count: number): Programme {
  return count === 0 ? programme : afterSets(afterSet(programme), count - 1);
}

test('a routine goes through the sets of each exercise in their order, and is over after the last', () => {
  const places = [0, 1, 2, 3, 4].map((count) => afterSets(routine, count));
  expect(places.map(nameOf)).toEqual(['Squat', 'Squat', 'Plank', 'Plank', 'Plank']);
  expect(places.map(isOver)).toEqual([false, false, false, true, true]);
  expect(places.map(({ done }) => done)).toEqual([0, 1, 0, 1, 2]);
});

test('an exercise without a number of sets is never over', () => {
  expect(isOver(afterSets(startOf([planned({ kind: 'auto' }, null)]), 30))).toBe(false);
});

test('what is skipped is left for the next, and the last one cannot be skipped', () => {
  const next = skipped(afterSet(routine));
  expect([nameOf(next), next.done, canSkip(routine), canSkip(next)]).toEqual(['Plank', 0, true, false]);
  expect(skipped(next)).toBe(next);
});

test('another exercise takes the place of one, with its sets; what is held has no target of repetitions', () => {
  const swap = swapped(afterSet(routine), exercise(3, plank));
  expect(plannedNow(swap)).toMatchObject({ sets: 2, target: null, weightKg: null, restMs: 60_000 });
  expect([nameOf(swap), swap.done]).toEqual(['Plank', 1]);
  expect(plannedNow(swapped(routine, { kind: 'auto' })).target).toBe(10);
});
