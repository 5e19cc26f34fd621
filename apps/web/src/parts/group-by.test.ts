import { expect, test } from 'vitest';
import { groupBy } from './group-by.ts';

test('what is alike stands together, in the order in which it came', () => {
  const groups = groupBy(['ox', 'ant', 'cat', 'yak', 'elk', 'emu'], (name) => name.includes('a'));
  expect([...groups]).toEqual([
    [false, ['ox', 'elk', 'emu']],
    [true, ['ant', 'cat', 'yak']],
  ]);
});
