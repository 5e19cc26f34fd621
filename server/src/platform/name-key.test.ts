import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nameKey, spelledKey } from './name-key.ts';

test.each([
  ['Ada Lovelace', 'ada lovelace'],
  ['  ADA   lovelace ', 'ada lovelace'],
  ['Ada\u00a0Lovelace', 'ada lovelace'],
  ['Ａｄａ', 'ada'],
  ['Ame\u0301lie', 'amélie'],
  ['ﬁona', 'fiona'],
  ['\u212bsa', 'åsa'],
  // Capital sharp s changes under lower case.
  ['STRAẞE', 'straße'],
  ['İpek', 'ipek'],
  ['Işık', 'işik'],
  ['ışık', 'işik'],
  ['IŞIK', 'işik'],
  ['ΝΊΚΟΣ', 'νίκοσ'],
  ['νίκος', 'νίκοσ'],
  ['نیم\u200cفاصله', 'نیمفاصله'],
  ['ශ\u0dca\u200dරී', 'ශ\u0dcaරී'],
  ['🏋️\u200d♀️ Ana', '🏋♀ ana'],
  ['李小龍', '李小龍'],
])('%j is the same name as %j', (name, key) => {
  expect(nameKey(name)).toBe(key);
  expect(nameKey(key)).toBe(key);
});

test('different names stay different', () => {
  const names = ['Ada', 'Аda', 'Adä', 'Ada B', 'AdaB', 'strasse', 'straße', 'Ɨda', 'l', 'I'];
  expect(new Set(names.map(nameKey)).size).toBe(names.length);
});

test('what is spelled alike has one key, whatever is typed, and a key is its own', () => {
  const letters = fc.constantFrom(...Array.from('iİıI\u0307\u0301σςΣ\u200d\u200c ßẞeEＥ'));
  fc.assert(
    fc.property(fc.string({ unit: letters, maxLength: 8 }), (name) => {
      expect(nameKey(spelledKey(name))).toBe(nameKey(name));
      expect(nameKey(nameKey(name))).toBe(nameKey(name));
      expect(spelledKey(nameKey(name))).toBe(nameKey(name));
    }),
  );
});
