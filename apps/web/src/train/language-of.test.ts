import { squat } from '@spotter/exercises/legs/squat';
import { expect, test } from 'vitest';
import { languageOf } from './language-of.ts';

const { specification } = squat;
const edited = {
  ...specification,
  cues: { own: { en: 'Chest proud!' } },
  praise: { en: 'Well done', de: 'Gut' },
};

test.each([
  ['what the release says', specification.praise['de'], specification, 'de', 'de'],
  ['what somebody has translated', 'Gut', edited, 'de', 'de'],
  ['what nobody has translated', 'Chest proud!', edited, 'de', 'en'],
  ['what is of no specification', 'Ich sehe dich wieder.', null, 'de', 'de'],
])('a voice of its own language says %s', (_what, said = '', of, wanted, language) => {
  expect(languageOf(said, of, wanted)).toBe(language);
});
