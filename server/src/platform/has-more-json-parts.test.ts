import { expect, test } from 'vitest';
import { hasMoreJsonParts } from './has-more-json-parts.ts';

test.each([
  ['values and openings', '[1,[2,3],{"a":4}]', 6],
  ['no text within strings', '{"a":"[,{","b":","}', 2],
  ['strings with quotes and backslashes', String.raw`["\"[,",",\\",1]`, 3],
  ['a string without an end', '["[,,,', 1],
])('%s are counted', (_what, text, parts) => {
  expect(hasMoreJsonParts(text, parts)).toBe(false);
  expect(hasMoreJsonParts(text, parts - 1)).toBe(true);
});

test('counting takes one pass, whatever the text', () => {
  const before = process.threadCpuUsage();
  for (const piece of ['\\', '"', '\\"', '"\\', ' ']) hasMoreJsonParts(`"${piece.repeat(1_000_000)}`, 10);
  expect(process.threadCpuUsage(before).user).toBeLessThan(1_000_000);
});
