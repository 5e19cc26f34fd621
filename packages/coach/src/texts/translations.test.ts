import { describe, expect, test } from 'vitest';
import { bundled } from '@spotter/exercises/bundled';
import { cameraTexts } from '../camera/camera-texts.ts';
import { genericSpecification } from '../generic/generic-specification.ts';
import { familyTexts } from '../recognise/family-texts.ts';
import { languages } from './languages.ts';
import { mendedText } from './mended-text.ts';
import { otherExerciseText } from './other-exercise-text.ts';
import { translations } from './translations.ts';

const generic = genericSpecification('x', 'X');
const told = [...bundled.values(), generic].flatMap(({ cues, rules, praise }) => [
  ...Object.values(cues),
  ...rules.map(({ says }) => says),
  praise,
]);
const names = [...bundled.values()].map(({ name }) => name);
const others = [...Object.values(cameraTexts), ...Object.values(familyTexts), mendedText, otherExerciseText];
const english = [...new Set([...told, ...names, ...others].map(({ en }) => en))];

const gaps = (text: string) => text.match(/\{\w+\}/g)?.toSorted() ?? [];

describe.each(Object.entries(translations))('every bundled text in %s', (language, table) => {
  test('is there', () => {
    expect(languages).toContain(language);
    expect(english.length).toBeGreaterThan(150);
    expect(english.filter((text) => !Object.hasOwn(table, text))).toEqual([]);
  });

  test('is of a text that is said', () => {
    expect(Object.keys(table).filter((text) => !english.includes(text))).toEqual([]);
  });

  test('is a sentence where the English one is, with the same gaps, and short enough to be said', () => {
    for (const [text, translated] of Object.entries(table)) {
      expect(translated.endsWith('.'), `${text}: ${translated}`).toBe(text.endsWith('.'));
      expect(gaps(translated), text).toEqual(gaps(text));
      expect(translated.trim(), text).toBe(translated);
      expect(translated.length, text).toBeLessThanOrEqual(110);
    }
  });

  test('is another than the English one, unless the word is the same', () => {
    const same = Object.entries(table).flatMap(([text, translated]) => (text === translated ? [text] : []));
    const sharedWords = ['dips', 'curls', 'sit-ups', 'burpees', 'Dip', 'Sit-up', 'Crunch', 'Burpee'];
    expect(same.filter((text) => !sharedWords.includes(text))).toEqual([]);
  });
});
