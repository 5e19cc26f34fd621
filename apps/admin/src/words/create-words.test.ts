// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { createLanguages } from './create-languages.ts';
import { createWords } from './create-words.ts';
import { english } from './en/english.ts';
import { german } from './de/german.ts';

const inEnglish = createWords(createLanguages(english).i18n);
const inGerman = createWords(createLanguages(german).i18n);

test('one and many are said as the language says them', () => {
  expect(inEnglish.say('groups.exercises', { count: 1 })).toBe('one exercise');
  expect(inEnglish.say('groups.exercises', { count: 3 })).toBe('3 exercises');
  expect(inGerman.say('groups.exercises', { count: 1 })).toBe('eine Übung');
});

test('numbers are written as the language writes them', () => {
  expect(inEnglish.say('parts.trained.repetitions', { count: 12345 })).toBe('12,345 repetitions');
  expect(inGerman.say('parts.trained.repetitions', { count: 12345 })).toBe('12.345 Wiederholungen');
  expect(inGerman.formats.decimal(29.97)).toBe('30,0');
});

test('a name of the server that the catalogue knows is said, and of another nothing', () => {
  expect(inGerman.sayIfKnown('sessions.reasons', 'expired')).toBe('keine Kamera kam rechtzeitig');
  expect(inGerman.sayIfKnown('sessions.reasons', 'of_tomorrow')).toBeUndefined();
});

test('a moment is written as in the region of the reader, not of the country that the language is named for', () => {
  const asked = vi.spyOn(navigator, 'languages', 'get').mockReturnValue(['en-GB', 'en']);
  const { formats } = createWords(createLanguages(english).i18n);
  asked.mockRestore();
  expect(formats.time(new Date(2026, 10, 28, 15, 4))).toBe('15:04');
  expect(formats.day(new Date(2026, 10, 28))).toBe('28 Nov');
});
