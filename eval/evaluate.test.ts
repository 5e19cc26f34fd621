import { describe, expect, test } from 'vitest';
import { evaluate } from './evaluate.ts';
import { atLeast, floorOf, readFloor } from './floor.ts';
import { fixtures } from './read-options.ts';
import { readLabels } from './recording/read-labels.ts';
import { isScored, summarise } from './scoring/summarise.ts';

const entries = readLabels(fixtures);

describe('on the recorded poses', () => {
  const results = entries.map((entry) => evaluate(fixtures, entry));

  test('no fewer sets are counted right, or within one, than the level reached', () => {
    const [reached, floor] = [floorOf(summarise(results)), readFloor()];
    expect(atLeast(reached, floor), `${JSON.stringify(reached)}, floor ${JSON.stringify(floor)}`).toBe(true);
    expect(floor.scored).toBe(results.filter(isScored).length);
  });

  test('every recording runs', () => {
    expect(results.flatMap(({ error }) => error ?? [])).toEqual([]);
  });

  test('nothing of a label but its exercise reaches the engine', () => {
    for (const [i, { label }] of entries.entries()) {
      if (i % 5 !== 0) continue;
      const bare = evaluate(fixtures, { label: { id: label.id, exercise: label.exercise } });
      const told = results[i];
      expect({ ...bare, ms: 0 }).toEqual({
        ...told,
        ms: 0,
        view: null,
        source: null,
        reps: null,
        reps_range: null,
        form_faults: null,
        labelled_fault_reps: null,
        quality: null,
      });
    }
  });
});

test('a recording that is missing is told and stops nothing', () => {
  expect(evaluate(fixtures, { label: { id: 'not_there', exercise: 'squat' } })).toMatchObject({
    id: 'not_there',
    counted: null,
    error: 'its file is missing or cannot be read',
  });
});
