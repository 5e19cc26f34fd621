import { join } from 'node:path';
import { expect, test } from 'vitest';
import { evaluate } from './evaluate.ts';
import { readLabels } from './recording.ts';
import { summarise } from './write-table.ts';

const fixtures = join(import.meta.dirname, 'fixtures');

test('the counts on the recorded poses do not fall below the level reached', () => {
  const { engine, none } = summarise(readLabels(fixtures).map((label) => evaluate(fixtures, label)));
  expect(engine?.exact).toBeGreaterThanOrEqual(0.975);
  expect(engine?.offByOne).toBeGreaterThanOrEqual(0.975);
  expect(none.clips).toBe(15);
  expect(none.falseRepetitions).toBeLessThanOrEqual(1);
});
