import { fieldRules } from '@spotter/contract/field-rules';
import { expect, test } from 'vitest';
import { english } from './en/english.ts';
import { languageFor, languages, loadLanguage } from './languages.ts';

type Texts = Readonly<Record<string, unknown>>;

/** Every text with where it stands. */
function textsOf(texts: Texts, path = ''): readonly (readonly [key: string, text: string])[] {
  return Object.entries(texts).flatMap(([name, value]) =>
    typeof value === 'string'
      ? [[`${path}${name}`, value] as const]
      : textsOf(value as Texts, `${path}${name}.`),
  );
}

function placesOf(text: string): readonly string[] {
  return [...new Set(text.match(/%\{\w+\}/g))].sort();
}

const englishTexts = new Map(textsOf(english.catalogue));
const others = languages.filter(({ locale }) => locale !== 'en').map(({ locale }) => locale);

test.each(others)('a sentence in %s has the places of the English one', async (locale) => {
  const { catalogue } = await loadLanguage(locale);
  const ours = textsOf(catalogue).filter(([key]) => !key.startsWith('ra.'));
  expect(ours.length).toBeGreaterThan(100);
  for (const [key, text] of ours) {
    expect([key, ...placesOf(text)]).toEqual([key, ...placesOf(englishTexts.get(key) ?? '')]);
    expect(text.trim(), key).not.toBe('');
  }
});

test.each(others)('what is said of a field in %s has the places of what the server says', async (locale) => {
  const { fromServer } = await loadLanguage(locale);
  for (const [rule, text] of Object.entries(fieldRules)) {
    const ours = fromServer?.rules[rule as keyof typeof fieldRules] ?? '';
    expect([rule, ...placesOf(ours)]).toEqual([rule, ...placesOf(text)]);
  }
});

test.each(others)('a sentence in %s says one and many where the English one does', async (locale) => {
  const { catalogue } = await loadLanguage(locale);
  for (const [key, text] of textsOf(catalogue)) {
    const english = englishTexts.get(key);
    const forms = text.split('||||').length;
    expect([key, forms <= 2]).toEqual([key, true]);
    if (english?.includes('||||') === true) expect([key, forms]).toEqual([key, 2]);
  }
});

test('the first language that the browser wants and the dashboard speaks is chosen, else English', () => {
  expect(languageFor(['de-AT', 'en'])).toBe('de');
  expect(languageFor(['fr-FR', 'es-419', 'de'])).toBe('es');
  expect(languageFor(['fr', 'ja'])).toBe('en');
  expect(languageFor([])).toBe('en');
});

test.each(languages)(
  'a sentence that react-admin ends itself does not end twice, in $name',
  async ({ locale }) => {
    const { catalogue } = await loadLanguage(locale);
    expect(catalogue.ra.page.not_found).not.toBe('');
    expect(catalogue.ra.message.not_found).not.toMatch(/\.$/);
  },
);
