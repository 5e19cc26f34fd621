import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { evaluate } from './evaluate.ts';
import { readLabels } from './recording.ts';
import { summarise } from './write-table.ts';

const fixtures = join(import.meta.dirname, 'fixtures');
const labels = readLabels(fixtures);

describe('on the recorded poses', () => {
  const results = labels.map((label) => evaluate(fixtures, label));
  const summary = summarise(results);

  test('no fewer sets are counted right than the level reached: 39 of 40, and the same within one', () => {
    expect(summary.engine?.clips).toBe(40);
    expect(summary.engine?.exact).toBeGreaterThanOrEqual(39 / 40);
    expect(summary.engine?.offByOne).toBeGreaterThanOrEqual(39 / 40);
    expect(summary.engine?.meanError).toBeLessThanOrEqual(0.025);
  });

  test('nothing is counted where no exercise is done, whichever is chosen', () => {
    expect(summary.none).toMatchObject({ clips: 15, falseRepetitions: 0 });
  });

  test('every recording runs, save those of exercises without a specification', () => {
    const errors = new Set(results.flatMap(({ error }) => (error === undefined ? [] : [error])));
    expect([...errors]).toEqual(['no specification']);
  });
});

test('a recording that cannot be read is told and stops nothing', () => {
  expect(evaluate(fixtures, { id: 'not_there', exercise: 'squat' })).toMatchObject({
    counted: null,
    id: 'not_there',
  });
});

test('the count does not depend on anything of a label but its id and exercise', () => {
  const label = labels.find(({ id }) => id === 'ambaks_squats');
  const bare = { id: 'ambaks_squats', exercise: 'squat' };
  expect(label).toBeDefined();
  expect(evaluate(fixtures, bare).counted).toBe(evaluate(fixtures, { ...label, ...bare, reps: 99 }).counted);
});
