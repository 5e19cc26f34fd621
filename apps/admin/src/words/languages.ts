// The languages that the dashboard speaks: each with its own name, and how its texts are come by.
import type { LanguagePack } from './language-pack.ts';

export const languages = [
  { locale: 'en', name: 'English', load: async () => (await import('./en/english.ts')).english },
  { locale: 'de', name: 'Deutsch', load: async () => (await import('./de/german.ts')).german },
  { locale: 'es', name: 'Español', load: async () => (await import('./es/spanish.ts')).spanish },
] as const satisfies readonly Language[];

interface Language {
  readonly locale: string;
  readonly name: string;
  readonly load: () => Promise<LanguagePack>;
}

function find(wanted: string): Language | undefined {
  return languages.find(({ locale }) => locale === wanted);
}

/** The texts of a language; of English where it is none of ours. */
export function loadLanguage(locale: string): Promise<LanguagePack> {
  return (find(locale) ?? languages[0]).load();
}

const languageOf = (tag: string): string => tag.toLowerCase().split('-')[0] ?? '';

/** Dates and numbers are written as in the reader's region. @returns the first that the browser lists of the language, such as en-GB, else the language */
export function regionalLocale(language: string, preferred: readonly string[]): string {
  return preferred.find((tag) => languageOf(tag) === language) ?? language;
}

/** @param preferred as the browser lists them, most wanted first. @returns the first that is spoken here, else English */
export function languageFor(preferred: readonly string[]): string {
  const known = preferred.map((tag) => find(languageOf(tag)));
  return (known.find((language) => language !== undefined) ?? languages[0]).locale;
}
