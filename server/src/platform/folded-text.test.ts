import { expect, test } from 'vitest';
import { foldedText } from './folded-text.ts';

test.each([
  ['José Ångström', 'jose angstrom'],
  [
    'Łódź, Đorđe, Søren, Ægir, Işık, İpek, Weiß, Œuvre, Þór, Sigurðsson',
    'lodz, dorde, soren, aegir, isik, ipek, weiss, oeuvre, thor, sigurdsson',
  ],
  ['STRAẞE', 'strasse'],
  ['ΝΊΚΟΣ Νίκος', 'νικοσ νικοσ'],
  ['نیم\u200cفاصله', 'نیمفاصله'],
  ['Жим 45 李', 'жим 45 李'],
])('%s is searched as %s', (text, folded) => {
  expect(foldedText(text)).toBe(folded);
  expect(foldedText(folded)).toBe(folded);
});
