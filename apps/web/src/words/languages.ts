// The languages of the web client: each with its own name, and how its texts are come by.
import { chooseLocale } from '@spotter/browser/choose-locale';
import type { LanguagePack } from './language-pack.ts';

interface Language {
  readonly locale: string;
  readonly name: string;
  readonly load: () => Promise<LanguagePack>;
}

export const languages = [
  { locale: 'en', name: 'English', load: async () => (await import('./en/english.ts')).english },
  { locale: 'de', name: 'Deutsch', load: async () => (await import('./de/german.ts')).german },
  { locale: 'es', name: 'Español', load: async () => (await import('./es/spanish.ts')).spanish },
  { locale: 'ar', name: 'العربية', load: async () => (await import('./ar/arabic.ts')).arabic },
] as const satisfies readonly Language[];

/** The texts of a language; of English where it is none of ours. */
export function loadLanguage(locale: string): Promise<LanguagePack> {
  const known: readonly Language[] = languages;
  return (known.find((language) => language.locale === locale) ?? languages[0]).load();
}

/** @param preferred as the browser lists them, most wanted first. @returns the first that is spoken here, else English */
export function languageFor(preferred: readonly string[]): string {
  return chooseLocale(
    preferred,
    languages.map(({ locale }) => locale),
  );
}
