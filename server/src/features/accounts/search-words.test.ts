import { expect, test } from 'vitest';
import { searchWords } from './search-words.ts';

test('a name and an email fall into words without case and accents, each once', () => {
  expect(searchWords('José  Ångström jose.angstrom+gym@Example.org')).toEqual([
    'jose',
    'angstrom',
    'gym',
    'example',
    'org',
  ]);
  expect(searchWords('李小龍 Ⅷ')).toEqual(['李小龍', 'viii']);
  expect(searchWords(' -@- ')).toEqual([]);
});

test('long and many words are cut without breaking a character', () => {
  expect(searchWords('𝔞'.repeat(100))).toEqual(['a'.repeat(40)]);
  expect(searchWords('👟🏋x'.repeat(3))).toEqual(['x']);
  expect(searchWords(Array.from({ length: 100 }, (_, index) => `w${index}`).join(' '))).toHaveLength(30);
});
