import { expect, test } from 'vitest';
import { createMetrics } from './create-metrics.ts';

test('what is measured is read when somebody looks, each time anew', async () => {
  let count = 0;
  const metrics = createMetrics({
    onError: () => undefined,
    measures: [
      { name: 'turns_total', help: 'Turns.', kind: 'counter', read: () => (count += 1) },
      { name: 'left', help: 'What is left.', kind: 'gauge', read: () => [[{ of: 'a' }, 3]] },
    ],
  });
  expect(await metrics.show()).toMatch(/^turns_total 1$/m);
  const shown = await metrics.show();
  expect(shown).toMatch(/^turns_total 2$/m);
  expect(shown).toMatch(/^left\{of="a"\} 3$/m);
  expect(shown).toMatch(/^# TYPE left gauge$/m);
});

test('what cannot be read is told and left out, and the others are shown', async () => {
  const told: unknown[] = [];
  const metrics = createMetrics({
    onError: (error) => told.push(error),
    measures: [
      { name: 'broken', help: 'Broken.', kind: 'gauge', read: () => Promise.reject(new Error('away')) },
      { name: 'nothing', help: 'Of nothing.', kind: 'gauge', read: () => undefined },
      { name: 'whole', help: 'Whole.', kind: 'gauge', read: () => 1 },
    ],
  });
  const shown = await metrics.show();
  expect(shown).not.toMatch(/^(broken|nothing)/m);
  expect(shown).toMatch(/^whole 1$/m);
  expect(told).toHaveLength(1);
});
