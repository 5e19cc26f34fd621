import { exercises } from '@spotter/exercises/groups';
import { expect, test } from 'vitest';
import { importId } from './import-id.ts';
import { matchExercises } from './match-exercises.ts';

const catalogue = exercises.map(({ name }, index) => ({ id: index + 1, name: name.en }));
const nameOf = (id: number | undefined) => catalogue.find((exercise) => exercise.id === id)?.name;

test('names of other programs lead to the exercises of the catalogue, and others to none', () => {
  const names = ['Squat (Barbell)', 'Push Up', 'Bicep Curl (Dumbbell)', 'Plank', '12', 'Basket weaving'];
  const found = matchExercises(names, catalogue);
  expect(names.map((name) => nameOf(found.get(name)))).toMatchInlineSnapshot(`
    [
      "Squat",
      "Push-up",
      "Biceps curl",
      "Plank",
      undefined,
      undefined,
    ]
  `);
});

test('the same workout of the same person has the same id, and no other has it', () => {
  const id = importId('1', 'hevy', '22 Dec 2025, 08:00\nLegs');
  expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(importId('1', 'hevy', '22 Dec 2025, 08:00\nLegs')).toBe(id);
  const others = [
    importId('2', 'hevy', '22 Dec 2025, 08:00\nLegs'),
    importId('1', 'strong', '22 Dec 2025, 08:00\nLegs'),
    importId('1', 'hevy', '22 Dec 2025, 08:01\nLegs'),
    importId('1h', 'evy', '22 Dec 2025, 08:00\nLegs'),
  ];
  expect(new Set([id, ...others]).size).toBe(5);
});
