import { expect, test } from 'vitest';
import { nameKey } from './name-key.ts';

test.each([
  ['Ada Lovelace', 'ada lovelace'],
  ['  ADA   lovelace ', 'ada lovelace'],
  ['Ada\u00a0Lovelace', 'ada lovelace'],
  ['Ａｄａ', 'ada'],
  ['Ame\u0301lie', 'amélie'],
  ['ﬁona', 'fiona'],
  ['\u212bsa', 'åsa'],
  // Capital sharp s and dotted capital I change under lower case; composing again settles them.
  ['STRAẞE', 'straße'],
  ['İpek', 'i̇pek'],
  ['李小龍', '李小龍'],
])('%j is the same name as %j', (name, key) => {
  expect(nameKey(name)).toBe(key);
  expect(nameKey(key)).toBe(key);
});

test('different names stay different', () => {
  const names = ['Ada', 'Аda', 'Adä', 'Ada B', 'AdaB', 'strasse', 'straße'];
  expect(new Set(names.map(nameKey)).size).toBe(names.length);
});
