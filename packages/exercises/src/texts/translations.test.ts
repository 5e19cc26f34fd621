import { cameraTexts } from '@spotter/coach/camera/camera-texts';
import { genericSpecification } from '@spotter/coach/step/generic-specification';
import { familyTexts } from '@spotter/coach/recognise/family-texts';
import { languages } from '@spotter/coach/specification/languages';
import type { Text } from '@spotter/coach/specification/schema-parts';
import { textIn } from '@spotter/coach/texts/text-in';
import { mendedText } from '@spotter/coach/texts/mended-text';
import { countedOtherwiseText } from '@spotter/coach/texts/counted-otherwise-text';
import { differingParts } from '@spotter/coach/texts/differing-parts';
import { otherExerciseText } from '@spotter/coach/texts/other-exercise-text';
import { describe, expect, test } from 'vitest';
import { bundled } from '../bundled.ts';
import { exercises } from '../groups.ts';
import { textsOf } from './change-texts.ts';
import { inEnglish } from './in-english.ts';
import { instructionsText } from './instructions-text.ts';
import { translatedInstructions } from './translated-instructions.ts';
import { withTranslations } from './with-translations.ts';

const specifications = exercises.flatMap(({ specification }) => specification ?? []);
const told: readonly Text[] = [
  ...specifications.flatMap(textsOf),
  ...textsOf({ ...genericSpecification('x', 'X'), name: mendedText }),
  ...Object.values(cameraTexts),
  ...Object.values(familyTexts),
  otherExerciseText,
  countedOtherwiseText,
  ...Object.values(differingParts),
  ...exercises.map(({ name }) => name),
];

const gaps = (text = '') => text.match(/\{\w+\}/g)?.toSorted() ?? [];

describe.each(languages)('every text of the release in %s', (language) => {
  test('is there', () => {
    expect(told.length).toBeGreaterThan(400);
    expect(told.filter((text) => !Object.hasOwn(text, language))).toEqual([]);
  });

  test('is the same wherever the English words are the same', () => {
    const byEnglish = new Map(told.map((text) => [text.en, text[language]]));
    expect(told.filter((text) => text[language] !== byEnglish.get(text.en))).toEqual([]);
  });

  test('is a sentence where the English one is, with the same gaps, and short enough to be said', () => {
    for (const { en, [language]: said = '' } of told) {
      expect(said.endsWith('.'), `${en}: ${said}`).toBe(en.endsWith('.'));
      expect(gaps(said), en).toEqual(gaps(en));
      expect(said.trim(), en).toBe(said);
      expect(said.length, en).toBeLessThanOrEqual(110);
    }
  });

  test('is another than the English one, unless the word is the same', () => {
    const same = told.flatMap(({ en, [language]: said }) => (language !== 'en' && said === en ? [en] : []));
    const sharedWords = ['dips', 'curls', 'sit-ups', 'burpees', 'Dip', 'Sit-up', 'Crunch', 'Burpee'];
    const sharedNames = ['Cobra', 'Dead bug', 'Hollow hold', 'Reverse fly', 'Russian twist', 'Superman'];
    expect(same.filter((text) => ![...sharedWords, ...sharedNames].includes(text))).toEqual([]);
  });
});

describe('a specification that is stored in English', () => {
  const said = (text: Text, language: string) => {
    const [specification] = bundled.values();
    if (!specification) throw new Error('nothing is bundled');
    return textIn(withTranslations({ ...specification, praise: text }).praise, language);
  };
  const chestUp = { en: 'Keep your chest up.' };

  test.each([
    ['as the release translates it', chestUp, 'de', 'Brust oben lassen.'],
    ['as the release translates it, for any region', chestUp, 'es-MX', 'Mantén el pecho arriba.'],
    ['as it says itself before what the release says', { ...chestUp, de: 'Raus!' }, 'de-AT', 'Raus!'],
    ['in English where nobody has translated it', { en: 'Chest proud!' }, 'de', 'Chest proud!'],
  ])('is said %s', (_name, text, language, words) => {
    expect(said(text, language)).toBe(words);
  });

  test('is said in every language as the release says it', () => {
    for (const specification of specifications) {
      expect(withTranslations(inEnglish(specification))).toEqual(specification);
    }
  });

  test('keeps what somebody wrote, and says in English what nobody has translated', () => {
    const [specification] = bundled.values();
    if (!specification) throw new Error('nothing is bundled');
    const edited = {
      ...specification,
      name: { en: 'Low squat' },
      praise: { en: 'Good repetition', de: 'Sauber' },
    };
    expect(withTranslations(edited)).toMatchObject({
      name: { en: 'Low squat' },
      praise: { en: 'Good repetition', de: 'Sauber', es: 'Buena repetición' },
    });
    expect(Object.keys(withTranslations(edited).name)).toEqual(['en']);
  });
});

test('instructions as installations store them are told in every language, and what somebody changed in none', () => {
  for (const exercise of exercises) {
    expect(translatedInstructions(instructionsText(exercise))).toBe(exercise.instructions);
  }
  expect(translatedInstructions('Sit down. Stand up.')).toBeUndefined();
});
