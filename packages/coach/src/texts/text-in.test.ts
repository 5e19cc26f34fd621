import { expect, test } from 'vitest';
import { textIn } from './text-in.ts';

const chestUp = { en: 'Keep your chest up.', de: 'Brust oben lassen.' };

test.each([
  ['in the language that is asked for', { ...chestUp, fr: 'Poitrine haute.' }, 'fr', 'Poitrine haute.'],
  ['for the region before the language', { en: 'a', 'pt-BR': 'b', pt: 'c' }, 'pt-BR', 'b'],
  ['in the language where the region has none', { en: 'a', pt: 'c' }, 'pt-PT', 'c'],
  ['in the language, for any region', chestUp, 'de-AT', 'Brust oben lassen.'],
  ['in English where nobody has translated it', { en: 'Chest proud!' }, 'de', 'Chest proud!'],
  ['in English where nobody speaks the language', chestUp, 'tlh', chestUp.en],
  ['in English where the language is no language', chestUp, 'constructor', chestUp.en],
  ['in English where it is asked for', chestUp, 'en-GB', chestUp.en],
])('a text is said %s', (_name, text, language, said) => {
  expect(textIn(text, language)).toBe(said);
});
