import { exercises } from '@spotter/exercises/groups';
import { expect, test, vi } from 'vitest';
import { english } from './en/english.ts';
import type { LanguagePack } from './language-pack.ts';
import { languages, loadLanguage } from './languages.ts';
import { openLanguage } from './open-language.ts';

type Texts = Readonly<Record<string, unknown>>;

const numbers = new Set(['zero', 'one', 'two', 'few', 'many', 'other']);

/** Every text with where it stands; the forms of one text are one. */
function textsOf(texts: Texts, path = ''): readonly (readonly [key: string, texts: readonly string[]])[] {
  return Object.entries(texts).flatMap(([name, value]) => {
    if (typeof value === 'string') return [[`${path}${name}`, [value]] as const];
    const inner = value as Texts;
    if (Object.keys(inner).every((form) => numbers.has(form))) {
      return [[`${path}${name}`, Object.values(inner) as string[]] as const];
    }
    return textsOf(inner, `${path}${name}.`);
  });
}

function placesOf(texts: readonly string[]): readonly string[] {
  return [...new Set(texts.flatMap((text) => text.match(/%\{\w+\}/g) ?? []))].sort();
}

/** All but names of exercises, which English leaves to the server and the others have of the records. */
async function catalogueOf({ always, parts }: LanguagePack): Promise<Texts> {
  const said = Object.entries(parts).filter(([name]) => name !== 'exerciseNames');
  const loading = said.map(async ([name, load]) => [name, await load()] as const);
  return { ...always, ...Object.fromEntries(await Promise.all(loading)) };
}

const places = new Map(textsOf(await catalogueOf(english)).map(([key, texts]) => [key, placesOf(texts)]));
const others = languages.filter(({ locale }) => locale !== 'en').map(({ locale }) => locale);

test.each(others)(
  'a sentence in %s has the places of the English one, and says something',
  async (locale) => {
    const all = textsOf(await catalogueOf(await loadLanguage(locale)));
    expect(all.length).toBe(places.size);
    for (const [key, texts] of all) {
      expect([key, placesOf(texts)]).toEqual([key, places.get(key)]);
      for (const text of texts) expect(text.trim(), key).not.toBe('');
    }
  },
);

test('in Egypt every number of a text has the digits of Egypt, but for those of a name in Latin letters', async () => {
  vi.stubGlobal('navigator', { languages: ['ar-EG'] });
  const { say, load, formats } = openLanguage(await loadLanguage('ar'));
  await load(['account']);
  for (const [key, texts] of textsOf(await catalogueOf(await loadLanguage('ar')))) {
    const said = formats.prose(texts.join(' '));
    expect(said, key).not.toMatch(/(?<![A-Za-z][ -]?|[.\d])\d/);
  }
  expect(say('account.help.password')).toMatch(/^٨ /);
  expect(formats.prose('بين 2.5 و30 درجة، Safari 16.4')).toBe('بين ٢٫٥ و٣٠ درجة، Safari 16.4');
  vi.unstubAllGlobals();
});

test.each([
  ['en', 1, 'One exercise'],
  ['en', 3, '3 exercises'],
  ['ar', 2, 'تمرينان'],
  ['ar', 3, /تمارين$/],
  ['ar', 11, /تمرينًا$/],
])('in %s a number of %i is said in its form', async (locale, count, said) => {
  const { say, load } = openLanguage(await loadLanguage(locale));
  await load(['catalogue']);
  expect(say('catalogue.found', { count })).toEqual(
    typeof said === 'string' ? said : expect.stringMatching(said),
  );
});

test('texts that could not be loaded are tried again', async () => {
  let isOnline = false;
  const history = () => (isOnline ? english.parts.history() : Promise.reject(new Error('offline')));
  const { say, load } = openLanguage({ ...english, parts: { ...english.parts, history } });
  await expect(load(['history'])).rejects.toThrow('offline');
  isOnline = true;
  await load(['history']);
  expect(say('history.title')).toBe('History');
});

test.each(others)(
  'every exercise of the release has its name in %s, and one of somebody’s own keeps it',
  async (locale) => {
    const { exerciseName, load } = openLanguage(await loadLanguage(locale));
    await load(['exerciseNames']);
    for (const { name } of exercises) {
      expect(exerciseName(name.en)).toBe(Object.entries(name).find(([language]) => language === locale)?.[1]);
    }
    expect(exerciseName('Leg day special')).toContain('Leg day special');
  },
);
