import { bundled } from '@spotter/exercises/bundled';
import { describe, expect, test } from 'vitest';
import { exercises } from '../synthetic/exercises/all-exercises.ts';
import { evaluateFaults } from './evaluate-faults.ts';
import { faultOf } from './rules-to-faults.ts';

test('every fault that a rule stands for is one that the generator can make', () => {
  for (const exercise of exercises) {
    for (const { id } of bundled.get(exercise.key)?.rules ?? []) {
      const fault = faultOf(exercise.key, id);
      if (fault) expect(Object.keys(exercise.dials), `${exercise.key}.${id}`).toContain(fault);
    }
  }
});

describe('a squat that is clearly too shallow', () => {
  const { scores } = evaluateFaults([1], 'squat');
  const shallow = scores.filter(({ fault }) => fault === 'shallow');

  test('is told from every view, and nobody who goes deep is told', () => {
    expect(new Set(shallow.map(({ view }) => view))).toEqual(new Set(['front', 'side', 'oblique']));
    for (const { recall, told, missed } of shallow) expect([recall, told[0], missed]).toEqual([1, 0, 0]);
  });

  test('is told the more often the shallower it is', () => {
    for (const { told } of shallow) {
      const shares = told.map((share) => share ?? 0);
      expect(shares).toEqual([...shares].sort((a, b) => a - b));
    }
  });
});

test('a rule whose view it is not judges nothing, and that is counted apart', () => {
  const [specification] = [bundled.get('squat')];
  const sideOnly =
    specification?.rules.filter(({ views }) => views.join() === 'side').map(({ id }) => id) ?? [];
  const fromFront = evaluateFaults([1], 'squat', [0, 1]).scores.filter(
    ({ view, rule }) => view === 'front' && sideOnly.includes(rule),
  );
  expect(fromFront.length).toBeGreaterThan(0);
  for (const { judged, notJudged } of fromFront) {
    expect(judged).toBe(0);
    expect(notJudged).toBeGreaterThan(0);
  }
});
