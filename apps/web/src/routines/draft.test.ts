import { expect, test } from 'vitest';
import {
  addStep,
  emptyDraft,
  moveStep,
  removeStep,
  toRoutine,
  typeIn,
  wrongIn,
  type Draft,
} from './draft.ts';

const squat = { exerciseId: 1, exerciseName: 'Squat', isHeld: false };
const plank = { exerciseId: 2, exerciseName: 'Plank', isHeld: true };
const draft = addStep(addStep({ ...emptyDraft, name: ' Mondays ', days: [1] }, squat), plank);
const names = (of: Draft) => of.steps.map(({ exerciseName }) => exerciseName);

test('what is added has sets, a target of its kind and a rest, and can be kept as it is', () => {
  expect(toRoutine(draft, 'kilogram')).toEqual({
    name: 'Mondays',
    goal: 'strength',
    level: 'beginner',
    days: [1],
    steps: [
      { exercise_id: 1, sets: 3, target: { repetitions: 10 }, rest_seconds: 60, weight_kg: null },
      { exercise_id: 2, sets: 3, target: { seconds: 30 }, rest_seconds: 60, weight_kg: null },
    ],
  });
});

test('a step is moved by one place, not beyond the ends, and removed', () => {
  const [first, second] = draft.steps.map(({ key }) => key);
  expect(names(moveStep(draft, second ?? 0, -1))).toEqual(['Plank', 'Squat']);
  expect(moveStep(draft, first ?? 0, -1)).toBe(draft);
  expect(names(removeStep(draft, first ?? 0))).toEqual(['Plank']);
  const again = addStep(removeStep(draft, first ?? 0), squat);
  expect(new Set(again.steps.map(({ key }) => key)).size).toBe(2);
});

test('weights are typed in the unit of the device, and kept in kilograms; nothing typed is none', () => {
  const typed = typeIn(typeIn(draft, 0, 'weight', '100'), 0, 'rest', '');
  expect(toRoutine(typed, 'pound')?.steps[0]).toMatchObject({ weight_kg: 45.36, rest_seconds: null });
});

test.each([
  ['sets', ''],
  ['sets', '21'],
  ['amount', '0'],
  ['amount', 'ten'],
  ['rest', '3601'],
  ['weight', '-5'],
] as const)('%s "%s" is wrong, and nothing is kept with it', (field, text) => {
  const typed = typeIn(draft, 0, field, text);
  expect(typed.steps[0] && wrongIn(typed.steps[0], 'kilogram')).toEqual([field]);
  expect(toRoutine(typed, 'kilogram')).toBeNull();
});

test('without a name or an exercise nothing is kept', () => {
  expect(toRoutine({ ...draft, name: '  ' }, 'kilogram')).toBeNull();
  expect(toRoutine({ ...draft, steps: [] }, 'kilogram')).toBeNull();
});
