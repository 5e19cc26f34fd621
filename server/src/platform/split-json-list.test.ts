import { expect, test } from 'vitest';
import { splitJsonList } from './split-json-list.ts';

const split = (text: string, most = 10) => splitJsonList(text, { member: 'results', most });

test.each([
  ['[]', [], '[]'],
  [' [ ] ', [], ' [] '],
  ['[1]', ['1'], '[]'],
  ['[{"a":[1,2]},"x,]",[[],{}]]', ['{"a":[1,2]}', '"x,]"', '[[],{}]'], '[]'],
  [String.raw`["\"],[","\\"]`, [String.raw`"\"],["`, String.raw`"\\"`], '[]'],
  [
    '{"n":[7],"results":[1,{"results":[2]}],"m":[8]}',
    ['1', '{"results":[2]}'],
    '{"n":[7],"results":[],"m":[8]}',
  ],
  ['[1,]!', ['1', ''], '[]!'],
])('%s is taken apart', async (text, elements, around) => {
  expect(await split(text)).toEqual({ elements, around });
});

test.each(['', '1', '{}', '{"results":1,"other":[]}', '{"a":{"results":[1]}}', '[1', '["a'])(
  '%j is no list',
  async (text) => {
    expect(await split(text)).toBeUndefined();
  },
);

test('a list that is too long is left', async () => {
  expect((await split('[1,2,3', 1))?.elements).toEqual(['1', '2']);
});
