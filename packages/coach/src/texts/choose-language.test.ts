import { expect, test } from 'vitest';
import { squat as squatExercise } from '@spotter/exercises/legs/squat';
import { chooseLanguage } from './choose-language.ts';

const { specification: squat } = squatExercise;

const brazilian = { ...squat, praise: { en: 'Good', 'pt-BR': 'Boa' } };

test.each<[string, readonly string[], string]>([
  ['nothing', [], 'en'],
  ['one that is bundled', ['de'], 'de'],
  ['one for a region', ['de-AT'], 'de'],
  ['one for a script and a region', ['es-Latn-MX'], 'es'],
  ['one as platforms write locales', ['de_DE'], 'de'],
  ['one for a region as platforms write it', ['pt_BR'], 'pt-BR'],
  ['one in capitals', ['DE'], 'de'],
  ['one that nobody has translated, then another', ['fi', 'es'], 'es'],
  ['English before another', ['en-GB', 'de'], 'en'],
  ['one that nobody has translated', ['fi'], 'en'],
  ['one that somebody has written for this exercise', ['pt-BR', 'de'], 'pt-BR'],
  ['that one in any region', ['pt'], 'pt-BR'],
  ['no language at all', ['*', '', '-', 'constructor'], 'en'],
])('who wants %s is coached in a language that there is', (_name, wanted, language) => {
  expect(chooseLanguage(wanted, [brazilian])).toBe(language);
});
